<?php
/**
 * The tags and the attributes that an author may write on each. tests/wordpress compares this list with the elements' own.
 *
 * @package ChipPolicyElements
 */

namespace ChipPolicyElements;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** What every tag that shows something takes. */
const SHARED_ATTRIBUTES = array( 'as-of', 'theme', 'src', 'merge', 'compact' );

/** Where the records of a pinned tag lie, their hash, the day of pinning and where later corrections are asked for. */
const PIN_ATTRIBUTES = array( 'records', 'integrity', 'pinned', 'corrections' );

const HEADING_ATTRIBUTES = array( 'heading', 'heading-level' );

/**
 * Attributes by element; the tag is the name with `chip-` before it.
 *
 * @return array<string, string[]>
 */
function elements() {
	$own = array(
		'as-of-control'         => array( 'from', 'to', ...HEADING_ATTRIBUTES ),
		'ban-timeline'          => array( 'from', 'to', 'jurisdiction', 'direction', 'instrument', 'chip', 'select', 'order', 'limit', 'since', ...HEADING_ATTRIBUTES ),
		'control-chart'         => array( 'highlight', 'rule', 'tpp', 'die-area', 'bandwidth', ...HEADING_ATTRIBUTES ),
		'export-status'         => array( 'chip', 'to' ),
		'policy-provider'       => array(),
		'quote-card'            => array( 'quote', 'original', 'variant', ...HEADING_ATTRIBUTES ),
		'self-sufficiency-meter' => array( 'indicator', 'country', 'scope', 'year', 'value', 'target-value', 'target-year', 'label', ...HEADING_ATTRIBUTES ),
		'stockpile-gauge'       => array( 'figure', 'value', 'low', 'high', 'reference-value', 'unit', 'label', 'claim-status', 'monthly-use', ...HEADING_ATTRIBUTES ),
	);
	return array_map(
		function ( $attributes ) {
			return array_merge( $attributes, SHARED_ATTRIBUTES, PIN_ATTRIBUTES );
		},
		$own
	);
}

/** The attribute that names what the element shows, for those that show one record or a few. */
const RECORD_ATTRIBUTES = array(
	'quote-card'             => 'quote',
	'stockpile-gauge'        => 'figure',
	'self-sufficiency-meter' => 'indicator',
	'ban-timeline'           => 'chip',
	'control-chart'          => 'highlight',
	'export-status'          => 'chip',
);
