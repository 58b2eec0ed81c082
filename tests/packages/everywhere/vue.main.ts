import { createApp } from 'vue';
import 'chip-policy-elements/define';
import Everywhere from './vue.vue';

createApp(Everywhere).mount(document.body);
