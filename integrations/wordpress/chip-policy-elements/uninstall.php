<?php
/**
 * Leaves nothing behind. Articles keep their readable text: it is theirs.
 *
 * @package ChipPolicyElements
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $chip_policy_elements_site ) {
		delete_blog_option( $chip_policy_elements_site, 'chip_policy_elements_base' );
	}
} else {
	delete_option( 'chip_policy_elements_base' );
}
