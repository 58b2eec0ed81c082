<?php
/**
 * One field under Settings › General: where the scripts lie.
 *
 * @package ChipPolicyElements
 */

namespace ChipPolicyElements;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action( 'admin_init', __NAMESPACE__ . '\\add_field' );

/** Adds the field, unless wp-config.php has decided. */
function add_field() {
	register_setting(
		'general',
		OPTION,
		array(
			'type'              => 'string',
			'sanitize_callback' => __NAMESPACE__ . '\\clean_address',
			'default'           => '',
		)
	);
	if ( ! defined( 'CHIP_POLICY_ELEMENTS_BASE' ) ) {
		add_settings_field( OPTION, esc_html__( 'Chip policy elements', 'chip-policy-elements' ), __NAMESPACE__ . '\\print_field', 'general', 'default', array( 'label_for' => OPTION ) );
	}
}

/** Prints the field. */
function print_field() {
	printf(
		'<input type="url" class="regular-text code" id="%1$s" name="%1$s" value="%2$s"><p class="description">%3$s</p>',
		esc_attr( OPTION ),
		esc_attr( get_option( OPTION, '' ) ),
		esc_html__( 'Folder with a copy of the scripts, if they shall not come from this site. The files must be those of this version of the plugin.', 'chip-policy-elements' )
	);
}

/**
 * An address of the web, or nothing.
 *
 * @param mixed $address What was typed.
 * @return string
 */
function clean_address( $address ) {
	return is_string( $address ) ? sanitize_url( $address, array( 'https', 'http' ) ) : '';
}
