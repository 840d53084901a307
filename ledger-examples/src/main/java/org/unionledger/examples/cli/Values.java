package org.unionledger.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.unionledger.examples.cli.console.Message;
import org.unionledger.examples.text.Language;
import org.unionledger.fund.FundId;
import org.unionledger.fund.Window;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.InvalidValueException;
import org.unionledger.identity.PartyId;
import org.unionledger.journal.evidence.VerifierKey;
import org.unionledger.projections.auditdata.AuditEncoding;
import org.unionledger.projections.balances.Step;
import org.unionledger.projections.export.ExportFormat;
import org.unionledger.projections.financial.AccountingPeriod;
import org.unionledger.projections.financial.StatementForm;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are read: strictly, and with a word on what would be right. */
final class Values {

  private Values() {}

  /** A value that an option does not take. */
  static final class WrongValueException extends TypeConversionException {
    private static final long serialVersionUID = 1L;
    private final String value;
    private final Message complaint;

    WrongValueException(String value, Message complaint) {
      super(value);
      this.value = value;
      this.complaint = complaint;
    }

    /** What was given. */
    String value() {
      return value;
    }

    /** The sentence that says what is wrong with it; its data are option and value. */
    Message complaint() {
      return complaint;
    }
  }

  /** A day that a ledger knows. */
  static final class Date implements ITypeConverter<LocalDate> {
    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Override
    public LocalDate convert(String value) {
      if (!SHAPE.matcher(value).matches()) {
        throw new WrongValueException(value, Message.NOT_A_DATE);
      }
      try {
        return Window.requireKnown("date", LocalDate.parse(value));
      } catch (DateTimeException notADay) {
        throw new WrongValueException(value, Message.NOT_A_DATE);
      } catch (InvalidValueException outOfRange) {
        throw new WrongValueException(value, Message.DATE_OUT_OF_RANGE);
      }
    }
  }

  /** A place in the journal; 0 is the place before the first event. */
  static final class Position implements ITypeConverter<Long> {
    private static final Pattern SHAPE = Pattern.compile("\\d{1,18}");

    @Override
    public Long convert(String value) {
      if (!SHAPE.matcher(value).matches()) {
        throw new WrongValueException(value, Message.NOT_A_POSITION);
      }
      return Long.valueOf(value);
    }
  }

  /** The name of a book. */
  static final class Book implements ITypeConverter<BookId> {
    @Override
    public BookId convert(String value) {
      try {
        return new BookId(value);
      } catch (InvalidValueException malformed) {
        throw new WrongValueException(value, Message.NOT_A_BOOK);
      }
    }
  }

  /** The code of a fund, without its book. */
  static final class Fund implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      try {
        return FundId.requireCode(value);
      } catch (InvalidValueException malformed) {
        throw new WrongValueException(value, Message.NOT_A_FUND);
      }
    }
  }

  /** A party. */
  static final class Party implements ITypeConverter<PartyId> {
    @Override
    public PartyId convert(String value) {
      try {
        return new PartyId(value);
      } catch (InvalidValueException malformed) {
        throw new WrongValueException(value, Message.NOT_A_PARTY);
      }
    }
  }

  /** Whoever asks or approves. */
  static final class Person implements ITypeConverter<Actor> {
    @Override
    public Actor convert(String value) {
      try {
        return new Actor(value);
      } catch (InvalidValueException malformed) {
        throw new WrongValueException(value, Message.NOT_AN_ACTOR);
      }
    }
  }

  /** A language of this program. */
  static final class Tongue implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      return Language.find(value)
          .orElseThrow(() -> new WrongValueException(value, Message.NOT_A_LANGUAGE));
    }
  }

  /** The place of a ledger. */
  static final class Ledger implements ITypeConverter<LedgerPlace> {
    @Override
    public LedgerPlace convert(String value) {
      if (value.startsWith("jdbc:postgresql:")) {
        return new LedgerPlace.Database(value);
      }
      if (value.startsWith("jdbc:")) {
        throw new WrongValueException(value, Message.OTHER_DATABASE);
      }
      return new LedgerPlace.File(new File().convert(value));
    }
  }

  /** A verifier key, or a file that has one. */
  static final class Key implements ITypeConverter<VerifierKey> {
    private static final int LONGEST = 1_000;

    @Override
    public VerifierKey convert(String value) {
      try {
        return VerifierKey.parse(value);
      } catch (IllegalArgumentException notAKey) {
        return inFile(value);
      }
    }

    private static VerifierKey inFile(String value) {
      try {
        Path file = Path.of(value);
        if (Files.isRegularFile(file) && Files.size(file) <= LONGEST) {
          return VerifierKey.parse(Files.readString(file).strip());
        }
      } catch (IllegalArgumentException | IOException unreadable) {
        // Said below.
      }
      throw new WrongValueException(value, Message.NOT_A_VERIFIER_KEY);
    }
  }

  /** A file. */
  static final class File implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      if (value.isEmpty()) {
        throw new WrongValueException(value, Message.NOT_A_PATH);
      }
      return Path.of(value);
    }
  }

  /** A format of exports. */
  static final class Format implements ITypeConverter<ExportChoice> {
    @Override
    public ExportChoice convert(String value) {
      return switch (value) {
        case "tiles" -> new ExportChoice.Tiles();
        case "audit-csv" -> new ExportChoice.AuditTables();
        default ->
            ExportFormat.find(value)
                .map(ExportChoice.Text::new)
                .orElseThrow(() -> new WrongValueException(value, Message.UNKNOWN_FORMAT));
      };
    }
  }

  /** What is done with the blocks of postings. */
  static final class BlocksAction implements ITypeConverter<BlocksCommand.Action> {
    @Override
    public BlocksCommand.Action convert(String value) {
      return switch (value) {
        case "status" -> BlocksCommand.Action.STATUS;
        case "seal" -> BlocksCommand.Action.SEAL;
        case "rebuild" -> BlocksCommand.Action.REBUILD;
        default -> throw new WrongValueException(value, Message.UNKNOWN_BLOCKS_ACTION);
      };
    }
  }

  /** The length of the periods of a series. */
  static final class Period implements ITypeConverter<Step> {
    @Override
    public Step convert(String value) {
      return switch (value) {
        case "day" -> Step.DAY;
        case "month" -> Step.MONTH;
        default -> throw new WrongValueException(value, Message.UNKNOWN_PERIOD);
      };
    }
  }

  /** A financial statement. */
  static final class Statement implements ITypeConverter<StatementForm> {
    @Override
    public StatementForm convert(String value) {
      return StatementForm.find(value)
          .orElseThrow(() -> new WrongValueException(value, Message.UNKNOWN_STATEMENT));
    }
  }

  /** A month or a year. */
  static final class Accounting implements ITypeConverter<AccountingPeriod> {
    @Override
    public AccountingPeriod convert(String value) {
      try {
        return AccountingPeriod.parse(value);
      } catch (InvalidValueException malformed) {
        throw new WrongValueException(value, Message.NOT_A_PERIOD);
      }
    }
  }

  /** The number of a row. */
  static final class Row implements ITypeConverter<Integer> {
    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{0,3}");

    @Override
    public Integer convert(String value) {
      if (!SHAPE.matcher(value).matches()) {
        throw new WrongValueException(value, Message.NOT_A_ROW);
      }
      return Integer.valueOf(value);
    }
  }

  /** A book of account. */
  static final class BookKind implements ITypeConverter<BooksCommand.Kind> {
    @Override
    public BooksCommand.Kind convert(String value) {
      return switch (value) {
        case "balances" -> BooksCommand.Kind.BALANCES;
        case "general" -> BooksCommand.Kind.GENERAL;
        case "subsidiary" -> BooksCommand.Kind.SUBSIDIARY;
        case "cash" -> BooksCommand.Kind.CASH;
        default -> throw new WrongValueException(value, Message.UNKNOWN_BOOK_KIND);
      };
    }
  }

  /** How the characters of audit data are encoded. */
  static final class Encoding implements ITypeConverter<AuditEncoding> {
    @Override
    public AuditEncoding convert(String value) {
      return AuditEncoding.find(value)
          .orElseThrow(() -> new WrongValueException(value, Message.UNKNOWN_ENCODING));
    }
  }
}
