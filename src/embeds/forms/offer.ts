/** Every pasted script offers the forms under *Embed*; their code is fetched when a reader opens them. */
import { offerForms } from '../../shared/frame/embed-forms.js';

offerForms(() => import('./panel.js'));
