package org.unionledger.embedding;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;

/** A program that does reach for the network, to show that it would be noticed. */
public final class NetworkedHost {
  private NetworkedHost() {}

  /**
   * Runs.
   *
   * @param arguments none
   */
  @SuppressWarnings("AddressSelection") // the addresses are never reached
  public static void main(String[] arguments) throws IOException {
    Connections.watch();
    attempt(
        () -> {
          try (Socket socket = new Socket("127.0.0.1", 9)) {
            socket.getOutputStream();
          }
        });
    attempt(
        () -> {
          try (SocketChannel channel = SocketChannel.open()) {
            channel.isOpen();
          }
        });
    attempt(() -> InetAddress.getByName("ledger.invalid"));
    System.out.println("connections: " + String.join(" | ", Connections.seen()));
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private static void attempt(Attempt attempt) throws IOException {
    try {
      attempt.run();
    } catch (UnsupportedOperationException | UnknownHostException refused) {
      // as it should be
    }
  }
}
