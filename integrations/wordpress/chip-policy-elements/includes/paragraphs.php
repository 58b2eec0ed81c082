<?php
/**
 * The classic editor makes paragraphs of lines. It does not know our tags, takes them for words, and would write
 * `<p><chip-quote-card …><br>`: the browser then ends the tag at its first paragraph, and the text stands twice.
 *
 * @package ChipPolicyElements
 */

namespace ChipPolicyElements;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

// Before and after WordPress's own filters, which run at 10 and 11.
add_filter( 'the_content', __NAMESPACE__ . '\\hold_tags', 8 );
add_filter( 'the_content', __NAMESPACE__ . '\\release_tags', 12 );

/**
 * Puts a block in the place of each tag with its children.
 *
 * @param string $content Article.
 * @return string
 */
function hold_tags( $content ) {
	if ( false === strpos( $content, '<chip-' ) ) {
		return $content;
	}
	$names = implode( '|', array_keys( elements() ) );
	$held  = preg_replace_callback(
		'#<(chip-(?:' . $names . '))(?=[\s>]).*?</\1>#s',
		function ( $found ) {
			return "\n\n<div data-held-chip=\"" . held( $found[0] ) . "\"></div>\n\n";
		},
		$content
	);
	return null === $held ? $content : $held;
}

/**
 * Puts the tags back.
 *
 * @param string $content Article.
 * @return string
 */
function release_tags( $content ) {
	return preg_replace_callback(
		'#<div data-held-chip="(\d+)"></div>#',
		function ( $found ) {
			return held( null, (int) $found[1] );
		},
		$content
	);
}

/**
 * Keeps a tag and answers with its number, or answers with the tag of a number.
 *
 * @param string|null $tag    Tag with its children.
 * @param int         $number Number of a tag that was kept.
 * @return int|string
 */
function held( $tag, $number = 0 ) {
	static $tags = array();
	if ( null === $tag ) {
		return isset( $tags[ $number ] ) ? $tags[ $number ] : '';
	}
	$tags[] = $tag;
	return count( $tags ) - 1;
}
