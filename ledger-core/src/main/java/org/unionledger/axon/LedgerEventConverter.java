package org.unionledger.axon;

import java.lang.reflect.Type;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.ConversionException;
import org.axonframework.conversion.Converter;
import org.jspecify.annotations.Nullable;
import org.unionledger.event.LedgerEvent;
import org.unionledger.json.EventJson;

/** Turns the ledger's events into their bytes. Bytes stay as they are; nothing else is known. */
final class LedgerEventConverter implements Converter {
  @Override
  public boolean canConvert(Type sourceType, Type targetType) {
    return sourceType.equals(targetType)
        || (targetType == byte[].class
            && sourceType instanceof Class<?> source
            && LedgerEvent.class.isAssignableFrom(source));
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon declares it
  public @Nullable <T> T convert(@Nullable Object input, Type targetType) {
    if (targetType == byte[].class && input instanceof LedgerEvent event) {
      return (T) EventJson.write(event);
    }
    if (input == null || (targetType instanceof Class<?> target && target.isInstance(input))) {
      return (T) input;
    }
    throw new ConversionException(
        "cannot convert " + input.getClass().getName() + " to " + targetType.getTypeName());
  }

  @Override
  public void describeTo(ComponentDescriptor descriptor) {
    descriptor.describeProperty("events", "unionledger");
  }
}
