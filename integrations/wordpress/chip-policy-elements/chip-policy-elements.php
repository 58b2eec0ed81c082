<?php
/**
 * Plugin Name:       Chip policy elements
 * Description:       Quotations, quantities, shares and decisions about AI chips in articles, each with its date and its source. Authors may paste the tags; pages that have one load its script, from this site.
 * Version:           0.1.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       chip-policy-elements
 *
 * The MIT licence is compatible with the GPL, which WordPress asks for.
 *
 * @package ChipPolicyElements
 */

namespace ChipPolicyElements;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const FOLDER = __DIR__;
const FILE   = __FILE__;
/** Folder with the scripts on another host of the newsroom's own; empty: this plugin's own folder. */
const OPTION = 'chip_policy_elements_base';

require_once FOLDER . '/includes/elements.php';
require_once FOLDER . '/includes/allowed-tags.php';
require_once FOLDER . '/includes/scripts.php';
require_once FOLDER . '/includes/paragraphs.php';
require_once FOLDER . '/includes/settings.php';
require_once FOLDER . '/includes/block.php';
