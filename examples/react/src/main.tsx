import { createRoot } from 'react-dom/client';
import 'chip-policy-elements/define';
import './article.css';
import { Article } from './article';

const place = document.querySelector('#article');
if (place) createRoot(place).render(<Article />);
