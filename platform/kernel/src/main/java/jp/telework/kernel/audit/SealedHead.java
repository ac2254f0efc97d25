package jp.telework.kernel.audit;

import java.nio.charset.StandardCharsets;

/**
 * The last row that a stream had when a seal was made: a leaf of the seal's tree.
 *
 * @param seal number of the seal
 * @param number place among the leaves, from 0; they are in the order of the streams' names
 * @param position how many rows the stream had
 * @param hash of its last row
 */
public record SealedHead(int seal, int number, String stream, int position, String hash) {

    /** What the leaf says, as bytes. */
    public byte[] leaf() {
        return (stream + "\n" + position + "\n" + hash).getBytes(StandardCharsets.UTF_8);
    }
}
