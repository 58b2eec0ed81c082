import { render } from 'solid-js/web';
import 'chip-policy-elements/define';
import './article.css';
import { Article } from './article';

const place = document.querySelector('#article');
if (place) render(() => <Article />, place);
