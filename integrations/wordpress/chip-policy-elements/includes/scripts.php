<?php
/**
 * The scripts of a page: only those that its text needs, each once, with the hash of the file that came with this plugin.
 *
 * @package ChipPolicyElements
 */

namespace ChipPolicyElements;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\\enqueue_scripts' );
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\\add_hash' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\make_module', 10, 2 );

/** Looks through the articles of this page, before its head is written. */
function enqueue_scripts() {
	global $wp_query;
	$posts = isset( $wp_query->posts ) && is_array( $wp_query->posts ) ? $wp_query->posts : array();
	foreach ( $posts as $post ) {
		if ( $post instanceof \WP_Post ) {
			array_map( __NAMESPACE__ . '\\enqueue_script', scripts_for( $post->post_content ) );
		}
	}
}

/**
 * The files that an article needs.
 *
 * @param string $content Article as it is stored.
 * @return string[]
 */
function scripts_for( $content ) {
	$files = array();
	foreach ( array_keys( elements() ) as $name ) {
		if ( preg_match( '/<chip-' . $name . '[\s>]/', $content ) ) {
			$files[] = $name . '.js';
		}
	}
	if ( false !== strpos( $content, 'data-chip=' ) ) {
		$files[] = 'loader.js';
	}
	if ( has_block( 'chip-policy/embed', $content ) ) {
		foreach ( block_elements( parse_blocks( $content ) ) as $name ) {
			$files[] = $name . '.js';
		}
	}
	return array_values( array_unique( $files ) );
}

/**
 * The elements of our blocks, also inside columns and groups.
 *
 * @param array[] $blocks Parsed blocks.
 * @return string[]
 */
function block_elements( $blocks ) {
	$names = array();
	foreach ( $blocks as $block ) {
		if ( 'chip-policy/embed' === $block['blockName'] ) {
			$names[] = element_of( $block['attrs'] );
		}
		$names = array_merge( $names, block_elements( $block['innerBlocks'] ) );
	}
	return array_filter( $names );
}

/**
 * Has WordPress print the script once, however often it is asked. A file whose hash is not known is not loaded.
 *
 * @param string $file Name in the folder of scripts.
 */
function enqueue_script( $file ) {
	if ( null === hash_of( $file ) ) {
		return;
	}
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( handle_of( $file ), base_address() . $file, array(), null );
	} else {
		wp_enqueue_script( handle_of( $file ), base_address() . $file, array(), null, true );
	}
}

/**
 * Name under which WordPress knows the script: `chip-policy-elements/quote-card.js`.
 *
 * @param string $file Name in the folder of scripts.
 */
function handle_of( $file ) {
	return 'chip-policy-elements/' . $file;
}

/** Folder of the scripts as an address; ends with a slash. No other host is asked unless the newsroom names one. */
function base_address() {
	$base = defined( 'CHIP_POLICY_ELEMENTS_BASE' ) ? CHIP_POLICY_ELEMENTS_BASE : get_option( OPTION, '' );
	return trailingslashit( $base ? $base : plugins_url( 'embeds', FILE ) );
}

/**
 * The hash of the file that came with this plugin. It also pins a copy on another host.
 *
 * @param string $file Name in the folder of scripts.
 * @return string|null
 */
function hash_of( $file ) {
	$path = FOLDER . '/embeds/' . $file;
	return is_readable( $path ) ? 'sha384-' . base64_encode( hash_file( 'sha384', $path, true ) ) : null;
}

/**
 * The file behind one of our handles, or null.
 *
 * @param string $handle Handle, or the `id` that WordPress makes of it.
 * @return string|null
 */
function file_of( $handle ) {
	return preg_match( '#^chip-policy-elements/([a-z-]+\.js)(-js-module)?$#', $handle, $match ) ? $match[1] : null;
}

/**
 * WordPress 6.5 and later: script modules take no hash, but their attributes can be filtered.
 *
 * @param array $attributes Attributes of a script tag.
 * @return array
 */
function add_hash( $attributes ) {
	$file = file_of( isset( $attributes['id'] ) ? $attributes['id'] : '' );
	if ( null === $file ) {
		return $attributes;
	}
	return array_merge(
		$attributes,
		array(
			'integrity'   => hash_of( $file ),
			'crossorigin' => 'anonymous',
		)
	);
}

/**
 * Before WordPress 6.5 there are no script modules: the tag is written here.
 *
 * @param string $tag    As WordPress wrote it.
 * @param string $handle Handle of the script.
 * @return string
 */
function make_module( $tag, $handle ) {
	$file = file_of( $handle );
	if ( null === $file || null === hash_of( $file ) ) {
		return $tag;
	}
	return sprintf(
		// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- it is enqueued; this is its tag.
		"<script type=\"module\" src=\"%s\" integrity=\"%s\" crossorigin=\"anonymous\"></script>\n",
		esc_url( base_address() . $file ),
		esc_attr( hash_of( $file ) )
	);
}
