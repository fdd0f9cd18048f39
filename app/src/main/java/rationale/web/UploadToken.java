package rationale.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The secret that whoever sends letters must know; only its digest is kept, and never shown. */
public final class UploadToken {
  /** Characters that a secret has at least: 24 random bytes in Base64. */
  public static final int SHORTEST = 32;

  private static final String SCHEME = "Bearer ";

  private final byte[] digest;

  /**
   * @throws IllegalArgumentException where {@code secret} is shorter than {@link #SHORTEST}, or
   *     cannot stand in a header; the message does not tell it
   */
  public UploadToken(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "it has %d characters, fewer than %d".formatted(secret.length(), SHORTEST));
    }
    if (!secret.chars().allMatch(c -> c > ' ' && c < 127)) {
      throw new IllegalArgumentException("it has spaces or other characters than plain ones");
    }
    digest = sha256(secret);
  }

  /** Whether a header {@code Authorization} states it, compared in the same time for all. */
  boolean isStatedBy(@Nullable String header) {
    var stated = header == null || !header.startsWith(SCHEME) ? "" : header.substring(7).strip();
    return MessageDigest.isEqual(digest, sha256(stated));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
