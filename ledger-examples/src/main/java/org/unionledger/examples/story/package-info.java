/**
 * Programmes that are told by a text: what an article says, what is assumed beside it, the commands
 * as the command line takes them, and what must come of them. The texts are resources beside this
 * package, and their form is that of {@link org.unionledger.examples.story.StoryReader}.
 */
package org.unionledger.examples.story;
