import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noOrphanActor } from '../../checks/no-orphan-actor.js';
import { say } from './run-one.js';

test('no-orphan-actor finds an actor that no record names', () => {
  assert.deepEqual(
    say(noOrphanActor, {
      actors: { maker: '', idle: '' },
      chips: { t1: '' },
    }),
    ['records/actors/idle.yml: no record names this actor (no-orphan-actor)'],
  );
});

test('no-orphan-actor is silent about records that are right', () => {
  assert.deepEqual(
    say(noOrphanActor, {
      actors: { maker: '' },
      chips: { t1: '' },
    }),
    [],
  );
});
