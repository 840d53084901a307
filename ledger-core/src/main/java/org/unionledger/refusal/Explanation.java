package org.unionledger.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionledger.voucher.VoucherRole;

/**
 * Puts refusals into words: what is wrong, and what to do. The one place where they are rendered;
 * the sentences are in {@code refusals_en.properties} and {@code refusals_zh.properties}.
 */
public final class Explanation {
  private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

  private Explanation() {}

  /**
   * The explanation of a refusal.
   *
   * @param refusal what to explain
   * @param locale the reader's locale; Chinese for {@code zh}, English for all others
   * @return one line
   */
  public static String of(Refusal refusal, Locale locale) {
    Map<String, @Nullable Object> data = refusal.data();
    return PLACE
        .matcher(sentence(refusal.reason(), locale))
        .replaceAll(place -> Matcher.quoteReplacement(shown(data, place, locale)));
  }

  /**
   * The sentence of a reason, with the names of its data in braces.
   *
   * @param reason e.g. {@code FUND_EXCEEDED}
   * @param locale the reader's locale
   * @return the sentence before its data is filled in
   */
  public static String sentence(String reason, Locale locale) {
    boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    String sentence = (chinese ? Chinese.SENTENCES : English.SENTENCES).getProperty(reason);
    return Objects.requireNonNull(sentence, () -> "ledger bug: no sentence for " + reason);
  }

  private static String shown(
      Map<String, @Nullable Object> data, MatchResult place, Locale locale) {
    String name = place.group(1);
    if (!data.containsKey(name)) {
      throw new IllegalStateException("ledger bug: no data " + name + " in " + data.keySet());
    }
    Object value = data.get(name);
    if (value instanceof VoucherRole role) {
      return role.name(locale);
    }
    return value instanceof Collection<?> many
        ? many.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : String.valueOf(value);
  }

  private static Properties load(String resource) {
    Properties sentences = new Properties();
    try (InputStream bytes = Explanation.class.getResourceAsStream(resource)) {
      sentences.load(
          new InputStreamReader(Objects.requireNonNull(bytes, resource), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + resource, broken);
    }
    return sentences;
  }

  private static final class English {
    static final Properties SENTENCES = load("refusals_en.properties");
  }

  private static final class Chinese {
    static final Properties SENTENCES = load("refusals_zh.properties");
  }
}
