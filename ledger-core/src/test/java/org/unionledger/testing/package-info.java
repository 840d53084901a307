/**
 * What the tests of every module share: histories of commands, what must come of them, and the
 * figures that recorded events add up to. Published as the test-jar of the core; nothing of it is
 * part of the library.
 */
@NullMarked
package org.unionledger.testing;

import org.jspecify.annotations.NullMarked;
