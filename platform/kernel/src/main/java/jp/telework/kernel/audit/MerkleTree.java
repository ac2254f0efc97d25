package jp.telework.kernel.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A tree of SHA-256 hashes with the shape and the prefixes of RFC 6962, section 2.1: one root stands for all leaves, and a
 * few hashes show that one leaf is among them.
 */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<byte[]> leaves = new ArrayList<>();

    /** Adds a leaf after the others. */
    public void add(byte[] content) {
        leaves.add(sha256(LEAF, content));
    }

    public int size() {
        return leaves.size();
    }

    /** The root in hexadecimal; without a leaf the hash of nothing. */
    public String root() {
        return HexFormat.of().formatHex(leaves.isEmpty() ? sha256() : root(0, leaves.size()));
    }

    /** The hashes that lead from a leaf to the root, the leaf's neighbour first, in hexadecimal. */
    public List<String> path(int leaf) {
        List<String> path = new ArrayList<>();
        collect(leaf, 0, leaves.size(), path);
        return path;
    }

    /** The root to which a leaf leads with its path. */
    public static String rootOf(byte[] content, int leaf, int size, List<String> path) {
        List<byte[]> siblings = path.stream().map(HexFormat.of()::parseHex).toList();
        return HexFormat.of().formatHex(climb(sha256(LEAF, content), leaf, size, siblings));
    }

    private static byte[] climb(byte[] leaf, int index, int size, List<byte[]> path) {
        if (size == 1) {
            return leaf;
        }
        byte[] sibling = path.get(path.size() - 1);
        List<byte[]> rest = path.subList(0, path.size() - 1);
        int left = left(size);
        return index < left
                ? sha256(NODE, climb(leaf, index, left, rest), sibling)
                : sha256(NODE, sibling, climb(leaf, index - left, size - left, rest));
    }

    private byte[] root(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int middle = from + left(to - from);
        return sha256(NODE, root(from, middle), root(middle, to));
    }

    private void collect(int leaf, int from, int to, List<String> path) {
        if (to - from == 1) {
            return;
        }
        int middle = from + left(to - from);
        if (leaf < middle) {
            collect(leaf, from, middle, path);
            path.add(HexFormat.of().formatHex(root(middle, to)));
        } else {
            collect(leaf, middle, to, path);
            path.add(HexFormat.of().formatHex(root(from, middle)));
        }
    }

    /** The largest power of two below the size: how many leaves the left half has. */
    private static int left(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static byte[] sha256(byte prefix, byte[]... parts) {
        MessageDigest digest = digest();
        digest.update(prefix);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static byte[] sha256() {
        return digest().digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
