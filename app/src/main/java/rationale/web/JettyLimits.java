package rationale.web;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Bounds what connections may take of the server, and answers what it refuses by itself. */
final class JettyLimits {
  private static final int ANSWER_HEADER_BYTES = 64 << 10;

  /**
   * Bytes that may be on their way to a client. The system tells that a client has taken some only
   * when a third of them is gone, so that with its usual megabytes a slow reader looks like none.
   */
  private static final int SENT_AHEAD = 64 << 10;

  private final Limits limits;
  private final boolean behindProxy;
  private final HouseErrors errors;

  JettyLimits(Serving serving, HouseErrors errors) {
    this.limits = serving.limits();
    this.behindProxy = serving.behindProxy();
    this.errors = errors;
  }

  void addTo(JettyConfig jetty) {
    jetty.modifyServer(this::bound);
    jetty.modifyServletContextHandler(context -> context.setErrorHandler(errors));
    jetty.modifyHttpConfiguration(this::bound);
    jetty.addConnector((server, http) -> connector(jetty, server, http));
  }

  private void bound(Server server) {
    server.setErrorHandler(errors);
    server.setStopTimeout(limits.shutdown().toMillis());
    server.insertHandler(new GracefulHandler());
    server.addBean(new NetworkConnectionLimit(limits.connections(), server));
  }

  private void bound(HttpConfiguration http) {
    http.setRequestHeaderSize(Limits.HEADER_BYTES);
    // a redirect may encode what came bare; a buffer that grew would leave the client without
    // answer
    http.setResponseHeaderSize(ANSWER_HEADER_BYTES);
    http.setMaxResponseHeaderSize(ANSWER_HEADER_BYTES);
    http.addCustomizer(new SecurityHeaders());
    if (behindProxy) {
      http.addCustomizer(forwarded());
    }
  }

  /** Believes what a proxy sets, and not what it passes on from whoever asks. */
  private static ForwardedRequestCustomizer forwarded() {
    var customizer = new ForwardedRequestCustomizer();
    customizer.setForwardedHeader(null);
    customizer.setForwardedPortHeader(null);
    customizer.setForwardedServerHeader(null);
    customizer.setForwardedHttpsHeader(null);
    customizer.setForwardedCipherSuiteHeader(null);
    customizer.setForwardedSslSessionIdHeader(null);
    return customizer;
  }

  private ServerConnector connector(JettyConfig jetty, Server server, HttpConfiguration http) {
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(jetty.host);
    connector.setPort(jetty.port);
    connector.setAcceptedSendBufferSize(SENT_AHEAD);
    connector.setIdleTimeout(limits.idle().toMillis());
    connector.setShutdownIdleTimeout(-1); // what runs may pause then as at any other time
    connector.addBean(new SlowClients(connector, limits));
    return connector;
  }
}
