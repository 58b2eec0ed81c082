import { mount } from 'svelte';
import 'chip-policy-elements/define';
import Everywhere from './svelte.svelte';

mount(Everywhere, { target: document.body });
