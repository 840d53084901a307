package org.unionledger.axon;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unionledger.decide.state.BookKey;
import org.unionledger.decide.state.BookState;
import org.unionledger.decide.state.ChartBalancesKey;
import org.unionledger.decide.state.CommandKey;
import org.unionledger.decide.state.CostMethodKey;
import org.unionledger.decide.state.DraftKey;
import org.unionledger.decide.state.DuesKey;
import org.unionledger.decide.state.DuesState;
import org.unionledger.decide.state.FundKey;
import org.unionledger.decide.state.FundState;
import org.unionledger.decide.state.HoldKey;
import org.unionledger.decide.state.HoldState;
import org.unionledger.decide.state.LateFeeKey;
import org.unionledger.decide.state.OpenDrafts;
import org.unionledger.decide.state.OpenDraftsKey;
import org.unionledger.decide.state.OpenSets;
import org.unionledger.decide.state.OpenSetsKey;
import org.unionledger.decide.state.PartyKey;
import org.unionledger.decide.state.PayeeKey;
import org.unionledger.decide.state.PolicyKey;
import org.unionledger.decide.state.PreparatoryLevyKey;
import org.unionledger.decide.state.PreparatoryLevyState;
import org.unionledger.decide.state.Results;
import org.unionledger.decide.state.ResultsKey;
import org.unionledger.decide.state.SeriesKey;
import org.unionledger.decide.state.SplitPlansKey;
import org.unionledger.decide.state.SplitPlansState;
import org.unionledger.decide.state.StateKey;
import org.unionledger.decide.state.StockKey;
import org.unionledger.decide.state.StockState;
import org.unionledger.decide.state.UnitKey;
import org.unionledger.decide.state.VoucherSetKey;
import org.unionledger.identity.DraftCode;
import org.unionledger.identity.PartyId;

/**
 * Decision states as bytes, for subjects whose history grows long. Derived data in a form of its
 * own: what cannot be read, or was written in another form, is sourced again.
 */
final class StateSnapshots {
  /** Changes with every change of a state's components or of how it is folded. */
  private static final String FORM = "decision/5/";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addSerializer(YearMonth.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new Text<>(LocalDate.class, LocalDate::parse))
                  .addDeserializer(YearMonth.class, new Text<>(YearMonth.class, YearMonth::parse))
                  .addKeyDeserializer(DraftCode.class, new Key(DraftCode::new))
                  .addKeyDeserializer(YearMonth.class, new Key(YearMonth::parse))
                  .addKeyDeserializer(PartyId.class, new Key(PartyId::new)))
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .build();

  private StateSnapshots() {}

  /** The name that a subject's state is kept under, or null if its history stays short. */
  static @Nullable String name(StateKey<?> key) {
    return switch (key) {
      case BookKey book -> FORM + "book/" + book.book();
      case SeriesKey series -> FORM + "series/" + series.tag().value();
      case FundKey fund -> FORM + "fund/" + fund.fund();
      case HoldKey hold -> FORM + "hold/" + hold.hold();
      case PayeeKey payee -> FORM + "payee/" + payee.party() + "/" + payee.fund();
      case DuesKey dues -> FORM + "dues/" + dues.party() + "/" + dues.book();
      case PreparatoryLevyKey levy -> FORM + "preparatory/" + levy.party() + "/" + levy.book();
      case ResultsKey results -> FORM + "results/" + results.year() + "/" + results.book();
      case ChartBalancesKey balances -> null;
      case SplitPlansKey plans -> FORM + "split-plans/" + plans.book();
      case StockKey stock -> FORM + "stock/" + stock.tag().value();
      case OpenSetsKey sets -> FORM + "voucher-sets/" + sets.book();
      case OpenDraftsKey drafts -> FORM + "drafts/" + drafts.book();
      case CommandKey other -> null;
      case CostMethodKey other -> null;
      case DraftKey other -> null;
      case VoucherSetKey other -> null;
      case PartyKey other -> null;
      case LateFeeKey other -> null;
      case PolicyKey other -> null;
      case UnitKey other -> null;
    };
  }

  private static @Nullable Class<?> kind(StateKey<?> key) {
    return switch (key) {
      case BookKey book -> BookState.class;
      case SeriesKey series -> Long.class;
      case FundKey fund -> FundState.class;
      case HoldKey hold -> HoldState.class;
      case PayeeKey payee -> Long.class;
      case DuesKey dues -> DuesState.class;
      case PreparatoryLevyKey levy -> PreparatoryLevyState.class;
      case ResultsKey results -> Results.class;
      case ChartBalancesKey balances -> null;
      case SplitPlansKey plans -> SplitPlansState.class;
      case StockKey stock -> StockState.class;
      case OpenSetsKey sets -> OpenSets.class;
      case OpenDraftsKey drafts -> OpenDrafts.class;
      case CommandKey other -> null;
      case CostMethodKey other -> null;
      case DraftKey other -> null;
      case VoucherSetKey other -> null;
      case PartyKey other -> null;
      case LateFeeKey other -> null;
      case PolicyKey other -> null;
      case UnitKey other -> null;
    };
  }

  static byte[] write(Object state) {
    try {
      return MAPPER.writeValueAsBytes(state);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("ledger bug: cannot keep " + state, impossible);
    }
  }

  /** The state of a subject, or null if the bytes are not one. */
  @SuppressWarnings("unchecked") // kind() names the class of the key's state
  static <S> @Nullable S read(StateKey<S> key, byte[] bytes) {
    Class<?> kind = kind(key);
    try {
      return kind == null ? null : (S) MAPPER.readValue(bytes, kind);
    } catch (IOException | RuntimeException unreadable) {
      return null;
    }
  }

  private static final class Text<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> parse;

    Text(Class<T> kind, Function<String, T> parse) {
      super(kind);
      this.parse = parse;
    }

    @Override
    protected T _deserialize(String value, DeserializationContext context) {
      return parse.apply(value);
    }
  }

  private static final class Key extends KeyDeserializer {
    private final Function<String, Object> parse;

    Key(Function<String, Object> parse) {
      this.parse = parse;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return parse.apply(key);
    }
  }
}
