<?php
/**
 * What WordPress keeps when an author without `unfiltered_html` saves an article.
 *
 * @package ChipPolicyElements
 */

namespace ChipPolicyElements;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_tags', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\\check_addresses' );

/**
 * Adds the tags to those of an article. `div data-chip` needs nothing: WordPress keeps data attributes.
 *
 * @param array        $tags    Attributes by tag.
 * @param string|array $context What is being filtered.
 * @return array
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	foreach ( elements() as $name => $attributes ) {
		$tags[ 'chip-' . $name ] = array_fill_keys( array_merge( $attributes, array( 'lang', 'dir', 'id', 'class' ) ), true );
	}
	return $tags;
}

/**
 * Has WordPress check the protocol of our addresses too, so that none can begin with `javascript:`.
 *
 * @param string[] $attributes Attributes that hold an address.
 * @return string[]
 */
function check_addresses( $attributes ) {
	return array_merge( $attributes, array( 'records', 'corrections' ) );
}

/** The tags of readable children: those that content systems, mail and feeds keep. */
function readable_tags() {
	$plain = array(
		'lang'  => true,
		'class' => true,
	);
	$tags  = array_fill_keys( array( 'p', 'em', 'strong', 'cite', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h2', 'h3', 'h4', 'h5', 'h6' ), $plain );
	return $tags + array(
		'a'          => $plain + array( 'href' => true ),
		'blockquote' => $plain + array( 'cite' => true ),
	);
}
