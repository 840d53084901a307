/**
 * What the commands that read answer with: JSON for programs, tables for people.
 *
 * <p>The JSON is a contract: its keys, their order and the form of every value are those of {@code
 * docs/cli.md}, and they are English in every language. Tables may change with any version.
 */
package org.unionledger.examples.cli.answer;
