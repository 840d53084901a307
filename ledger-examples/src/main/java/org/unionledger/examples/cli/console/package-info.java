/**
 * What stands between a command and the person or program in front of it: answers on one stream,
 * everything else on another, in the reader's language, and an end that says what went wrong.
 *
 * <p>Only {@link org.unionledger.examples.cli.console.Console} writes; what it says is in {@code
 * messages_en.properties} and {@code messages_zh.properties}.
 */
package org.unionledger.examples.cli.console;
