package org.unionledger.projections.blocks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.unionledger.chart.ChartId;
import org.unionledger.dimension.Dimension;
import org.unionledger.dimension.Dimensions;
import org.unionledger.dimension.ExpenditureKind;
import org.unionledger.dimension.FundingSource;
import org.unionledger.dimension.Ownership;
import org.unionledger.identity.BookId;
import org.unionledger.identity.PartyId;
import org.unionledger.money.Unit;
import org.unionledger.projections.postings.Extent;
import org.unionledger.projections.postings.PostingDictionary;
import org.unionledger.projections.postings.PostingKey;
import org.unionledger.projections.postings.Postings;

/**
 * The keys, parties and dimensions that a block is the first to name, in the order of their
 * numbers.
 */
final class FirstNamed {
  private static final int CARRIED_FORWARD = 1;
  private static final int DRAWN = 2;

  private final PostingDictionary dictionary;

  /** What most keys have in common with others is made once, and then is the same object. */
  private final Map<String, BookId> books = new HashMap<>();

  private final Map<String, String> codes = new HashMap<>();

  /**
   * Reads what blocks name, one block after another from the first.
   *
   * @param dictionary what is taught
   */
  FirstNamed(PostingDictionary dictionary) {
    this.dictionary = dictionary;
  }

  static byte[] write(Postings run) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Extent extent = run.extent();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (int number = extent.keysBefore(); number < extent.keysAfter(); number++) {
        PostingKey key = run.dictionary().key(number);
        out.writeUTF(key.book().value());
        out.writeUTF(key.chart().toString());
        out.writeUTF(key.account());
        out.writeUTF(key.fund());
        out.writeUTF(key.unit().code());
        out.writeByte(key.unit().scale());
        out.writeByte((key.carriedForward() ? CARRIED_FORWARD : 0) | (key.drawn() ? DRAWN : 0));
      }
      for (int number = extent.partiesBefore(); number < extent.partiesAfter(); number++) {
        out.writeUTF(run.dictionary().party(number).value());
      }
      for (int number = extent.dimensionsBefore(); number < extent.dimensionsAfter(); number++) {
        write(run.dictionary().dimensions(number), out);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory cannot fail", impossible);
    }
    return bytes.toByteArray();
  }

  /**
   * Teaches the names of the next block.
   *
   * @throws IllegalArgumentException if these are not the names that the block says to have
   */
  void read(byte[] bytes, Extent extent) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (int number = extent.keysBefore(); number < extent.keysAfter(); number++) {
        require(dictionary.numberOf(key(in)) == number, "a key that was named before");
      }
      for (int number = extent.partiesBefore(); number < extent.partiesAfter(); number++) {
        PartyId party = new PartyId(in.readUTF());
        require(dictionary.numberOf(party) == number, "a party that was named before");
      }
      for (int number = extent.dimensionsBefore(); number < extent.dimensionsAfter(); number++) {
        Dimensions said = dimensions(in);
        require(!said.areNone(), "dimensions that say nothing");
        require(dictionary.numberOf(said) == number, "dimensions that were said before");
      }
      require(in.read() < 0, "more names than it says");
    } catch (IOException tooShort) {
      throw new IllegalArgumentException("fewer names than it says", tooShort);
    }
  }

  private PostingKey key(DataInputStream in) throws IOException {
    BookId book = books.computeIfAbsent(in.readUTF(), BookId::new);
    String chart = in.readUTF();
    ChartId known =
        ChartId.find(chart).orElseThrow(() -> new IllegalArgumentException("chart " + chart));
    String account = code(in);
    String fund = code(in);
    Unit unit = new Unit(code(in), in.readByte());
    int flags = in.readUnsignedByte();
    require(flags <= (CARRIED_FORWARD | DRAWN), "a key with a mark that is not known");
    return new PostingKey(
        book, known, account, fund, unit, (flags & CARRIED_FORWARD) != 0, (flags & DRAWN) != 0);
  }

  private String code(DataInputStream in) throws IOException {
    return codes.computeIfAbsent(in.readUTF(), code -> code);
  }

  private static void write(Dimensions said, DataOutputStream out) throws IOException {
    for (Dimension dimension : Dimension.values()) {
      String value = said.said(dimension);
      out.writeUTF(value == null ? "" : value);
    }
  }

  private static Dimensions dimensions(DataInputStream in) throws IOException {
    String kind = in.readUTF();
    String economicClass = in.readUTF();
    String source = in.readUTF();
    String functionalClass = in.readUTF();
    String ownership = in.readUTF();
    return new Dimensions(
        kind.isEmpty() ? null : ExpenditureKind.valueOf(kind),
        economicClass.isEmpty() ? null : economicClass,
        source.isEmpty() ? null : FundingSource.valueOf(source),
        functionalClass.isEmpty() ? null : functionalClass,
        ownership.isEmpty() ? null : Ownership.valueOf(ownership));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("the block has " + otherwise);
    }
  }
}
