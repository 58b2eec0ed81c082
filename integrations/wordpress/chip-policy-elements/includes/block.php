<?php
/**
 * The block: what it shows is chosen in the editor, the tag is written here, its readable children are its inner blocks.
 *
 * @package ChipPolicyElements
 */

namespace ChipPolicyElements;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'init', __NAMESPACE__ . '\\register_block' );

/** Registers the block from its folder. */
function register_block() {
	register_block_type( FOLDER . '/block', array( 'render_callback' => __NAMESPACE__ . '\\render_block' ) );
}

/**
 * The element that a block names, if there is one of that name.
 *
 * @param array $attributes Attributes of the block.
 * @return string|null
 */
function element_of( $attributes ) {
	$name = isset( $attributes['element'] ) ? $attributes['element'] : 'quote-card';
	return is_string( $name ) && isset( RECORD_ATTRIBUTES[ $name ] ) ? $name : null;
}

/**
 * The tag with its readable children. Without a known element the children stand alone.
 *
 * @param array  $attributes Attributes of the block.
 * @param string $content    Inner blocks as saved.
 * @return string
 */
function render_block( $attributes, $content ) {
	$children = wp_kses( $content, readable_tags() );
	$name     = element_of( $attributes );
	if ( null === $name ) {
		return $children;
	}
	$values = array(
		RECORD_ATTRIBUTES[ $name ] => value_of( $attributes, 'record' ),
		'lang'                     => value_of( $attributes, 'language' ),
		'as-of'                    => value_of( $attributes, 'date' ),
		'theme'                    => value_of( $attributes, 'theme' ),
	);
	$tag    = 'chip-' . $name;
	foreach ( array_filter( $values ) as $attribute => $value ) {
		$tag .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	return sprintf( '<%s>%s</chip-%s>', $tag, $children, $name );
}

/**
 * A text among the attributes of a block.
 *
 * @param array  $attributes Attributes of the block.
 * @param string $key        Name of one.
 * @return string
 */
function value_of( $attributes, $key ) {
	return isset( $attributes[ $key ] ) && is_string( $attributes[ $key ] ) ? trim( $attributes[ $key ] ) : '';
}
