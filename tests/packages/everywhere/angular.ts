import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'chip-policy-elements/define';
import { first, second } from './records';

@Component({
  selector: 'news-article',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <chip-as-of-control from="2025" />
    <chip-quote-card
      [variant]="changed() ? 'line' : 'pull'"
      [compact]="!changed()"
      [attr.heading-level]="changed() ? 2 : 4"
      [record]="changed() ? second : first"
      (chip-ready)="hear($event)"
    >
      <p>{{ changed() ? 'second words' : 'first words' }}</p>
      @if (changed()) {
        <p id="more">more</p>
      }
    </chip-quote-card>
    <chip-quote-card quote="nowhere" (chip-data-error)="hear($event)" />
    <button (click)="changed.set(true)">change</button>
    <output>{{ heard() }}</output>
  `,
})
class Everywhere {
  readonly first = first;
  readonly second = second;
  readonly changed = signal(false);
  readonly heard = signal('');

  hear({ type }: Event): void {
    this.heard.update((before) => `${before} ${type}`);
  }
}

await bootstrapApplication(Everywhere);
