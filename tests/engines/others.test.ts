import { otherEngines } from '../support/engines/index.ts';
import { testIn } from './suite.ts';

testIn(otherEngines);
