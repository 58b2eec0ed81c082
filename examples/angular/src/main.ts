import { bootstrapApplication } from '@angular/platform-browser';
import 'chip-policy-elements/define';
import { Article } from './article';

await bootstrapApplication(Article);
