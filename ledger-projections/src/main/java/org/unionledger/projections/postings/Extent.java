package org.unionledger.projections.postings;

/**
 * How far a run of entries reaches, and which names it is the first to use: the numbers from the
 * first bound to below the second.
 *
 * @param first the position of its first entry
 * @param last the position of its last entry
 * @param events how many of its entries are the ledger's
 * @param postings how many postings these have
 * @param keysBefore how many keys were known before it
 * @param keysAfter how many keys are known after it
 * @param partiesBefore how many parties were known before it
 * @param partiesAfter how many parties are known after it
 * @param dimensionsBefore how many sets of dimensions were known before it
 * @param dimensionsAfter how many sets of dimensions are known after it
 */
public record Extent(
    long first,
    long last,
    int events,
    int postings,
    int keysBefore,
    int keysAfter,
    int partiesBefore,
    int partiesAfter,
    int dimensionsBefore,
    int dimensionsAfter) {

  /** Checks that bounds are in order. */
  public Extent {
    if (first < 1
        || last < first
        || events < 0
        || events > last - first + 1
        || postings < 0
        || keysBefore < 0
        || keysAfter < keysBefore
        || partiesBefore < 0
        || partiesAfter < partiesBefore
        || dimensionsBefore < 0
        || dimensionsAfter < dimensionsBefore) {
      throw new IllegalArgumentException("A run of entries cannot be " + this);
    }
  }
}
