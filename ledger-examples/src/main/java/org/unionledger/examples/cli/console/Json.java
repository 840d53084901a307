package org.unionledger.examples.cli.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;

/** How answers are written as JSON: UTF-8 without white space, as a stream. */
public final class Json {

  private static final JsonFactory FACTORY =
      ((JsonFactoryBuilder) JsonFactory.builder())
          .rootValueSeparator("")
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private Json() {}

  /**
   * Begins to write JSON.
   *
   * @param target takes the bytes; closing the generator does not close it
   * @return a generator; nothing is written by itself between its values
   * @throws IOException if the target takes nothing
   */
  public static JsonGenerator to(OutputStream target) throws IOException {
    return FACTORY.createGenerator(target).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }
}
