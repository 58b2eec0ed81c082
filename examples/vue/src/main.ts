import { createApp } from 'vue';
import 'chip-policy-elements/define';
import './article.css';
import Article from './article.vue';

createApp(Article).mount('#article');
