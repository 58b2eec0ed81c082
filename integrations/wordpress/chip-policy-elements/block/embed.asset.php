<?php
/**
 * What the block's script needs in the editor.
 *
 * @package ChipPolicyElements
 */

return array(
	'dependencies' => array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n' ),
	'version'      => '0.1.0',
);
