package org.unionledger.axon;

import java.lang.reflect.Type;
import java.util.function.Supplier;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.Converter;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.LedgerEvent;
import org.unionledger.json.EventJson;

/** Turns the ledger's events into their bytes; leaves a host's own payloads to the host. */
final class LedgerEventConverter implements Converter {
  private final Supplier<? extends Converter> others;

  /** Asks for the host's converter only when a payload is not the ledger's. */
  LedgerEventConverter(Supplier<? extends Converter> others) {
    this.others = others;
  }

  @Override
  public boolean canConvert(Type sourceType, Type targetType) {
    return (targetType == byte[].class
            && sourceType instanceof Class<?> source
            && LedgerEvent.class.isAssignableFrom(source))
        || others.get().canConvert(sourceType, targetType);
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon declares it
  public @Nullable <T> T convert(@Nullable Object input, Type targetType) {
    if (targetType == byte[].class && input instanceof LedgerEvent event) {
      return (T) EventJson.write(event);
    }
    return others.get().convert(input, targetType);
  }

  @Override
  public void describeTo(ComponentDescriptor descriptor) {
    descriptor.describeProperty("events", "unionledger");
  }
}
