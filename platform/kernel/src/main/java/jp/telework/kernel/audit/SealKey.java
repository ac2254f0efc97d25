package jp.telework.kernel.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A key of Ed25519 (RFC 8032) that signs seals, or only the public half that checks them. */
public final class SealKey {

    private static final String ALGORITHM = "Ed25519";
    private static final int SHORTEST_SECRET = 32;
    private static final int RAW = 32;

    private final PublicKey publicKey;
    private final @Nullable PrivateKey privateKey;

    private SealKey(PublicKey publicKey, @Nullable PrivateKey privateKey) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    /**
     * The key that follows from a secret text: its SHA-256 is the private key of RFC 8032.
     *
     * @throws IllegalArgumentException when the secret is shorter than 32 bytes
     */
    public static SealKey ofSecret(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("the secret needs at least " + SHORTEST_SECRET + " bytes");
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(
                    255, new Given(MessageDigest.getInstance("SHA-256").digest(bytes)));
            KeyPair pair = generator.generateKeyPair();
            return new SealKey(pair.getPublic(), pair.getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform since 15 has " + ALGORITHM, impossible);
        }
    }

    /**
     * A public key.
     *
     * @param text SubjectPublicKeyInfo in base64, with or without the lines around it that PEM has
     * @throws IllegalArgumentException when it is none
     */
    public static SealKey ofPublic(String text) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
            return new SealKey(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)), null);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalArgumentException("not a public key of " + ALGORITHM, notOurs);
        }
    }

    /** SubjectPublicKeyInfo in base64. */
    public String publicText() {
        return Base64.getEncoder().encodeToString(publicKey.getEncoded());
    }

    /** The 32 bytes of the public key as a JSON Web Key has them ({@code x}, RFC 8037). */
    public String publicJwk() {
        byte[] encoded = publicKey.getEncoded();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length));
    }

    /** The first 16 hexadecimal digits of the public key's SHA-256. */
    public String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(publicKey.getEncoded());
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Signs a text; the signature is in base64. */
    public String sign(String text) {
        if (privateKey == null) {
            throw new IllegalStateException("a public key signs nothing");
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the key does not sign", broken);
        }
    }

    public boolean verifies(String text, String signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(publicKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** The generator asks for 32 random bytes and makes the private key of them: here they are given. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] wanted) {
            if (wanted.length != bytes.length) {
                throw new IllegalStateException("Ed25519 wants " + bytes.length + " bytes, not " + wanted.length);
            }
            System.arraycopy(bytes, 0, wanted, 0, wanted.length);
        }
    }
}
