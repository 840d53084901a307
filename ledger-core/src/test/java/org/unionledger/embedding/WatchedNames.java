package org.unionledger.embedding;

import java.net.InetAddress;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Notices every look-up of a host's name; registered as a service in the child process only. */
public final class WatchedNames extends InetAddressResolverProvider {
  @Override
  public InetAddressResolver get(Configuration configuration) {
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
        return Connections.refused("the address of " + host);
      }

      @Override
      public String lookupByAddress(byte[] address) {
        return Connections.refused("the name of an address");
      }
    };
  }

  @Override
  public String name() {
    return "watched";
  }
}
