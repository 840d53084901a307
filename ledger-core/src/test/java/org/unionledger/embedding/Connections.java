package org.unionledger.embedding;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Notices every attempt of this process to reach a network: sockets, channels, and with {@link
 * WatchedNames} the look-up of a host's name. Every attempt fails.
 */
public final class Connections {
  private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

  private Connections() {}

  /** Watches sockets from now on; channels are watched from the start, by a system property. */
  @SuppressWarnings("deprecation") // the only way to see every java.net.Socket
  static void watch() throws IOException {
    Socket.setSocketImplFactory(() -> refused("a socket"));
    if (!(SelectorProvider.provider() instanceof Watched)) {
      throw new IllegalStateException("run with -Djava.nio.channels.spi.SelectorProvider");
    }
  }

  /** What was attempted. */
  static List<String> seen() {
    return List.copyOf(SEEN);
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // it never returns
  static <T> T refused(String what) {
    SEEN.add(what);
    throw new UnsupportedOperationException("nobody asked for " + what);
  }

  /** Stands in for the channels of the platform. */
  public static final class Watched extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() {
      return refused("a datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
      return refused("a datagram channel");
    }

    @Override
    public Pipe openPipe() {
      return refused("a pipe");
    }

    @Override
    public AbstractSelector openSelector() {
      return refused("a selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
      return refused("a server socket channel");
    }

    @Override
    public SocketChannel openSocketChannel() {
      return refused("a socket channel");
    }
  }
}
