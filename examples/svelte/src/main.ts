import { mount } from 'svelte';
import 'chip-policy-elements/define';
import './article.css';
import Article from './article.svelte';

const target = document.querySelector('#article');
if (target) mount(Article, { target });
