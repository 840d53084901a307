package org.unionledger.examples.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.unionledger.examples.text.Language;

/** The sentences of one language. */
final class Messages {

  private final ResourceBundle sentences;

  private Messages(ResourceBundle sentences) {
    this.sentences = sentences;
  }

  static Messages in(Language language) {
    return new Messages(bundle("messages", language));
  }

  /**
   * The sentence of a message with its data filled in.
   *
   * @param message which sentence
   * @param data what stands for {@code %1$s}, {@code %2$s} …
   * @return the sentence
   */
  String say(Message message, Object... data) {
    return String.format(Locale.ROOT, sentences.getString(message.name()), data);
  }

  /** Reads the properties {@code <name>_<language>} beside this class. */
  static ResourceBundle bundle(String name, Language language) {
    String resource = name + "_" + language.tag() + ".properties";
    try (InputStream bytes = Messages.class.getResourceAsStream(resource);
        Reader text =
            new InputStreamReader(
                Objects.requireNonNull(bytes, resource), StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(text);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + resource, broken);
    }
  }
}
