package dev.databridge.internal.door;

import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Takes hold of the document that the driver pipes into it: in place if it is handed the reply's own array, otherwise as a
 * copy.
 *
 * <p>The driver pipes a document as its length ({@code writeInt32(size)}) and the rest ({@code writeBytes(array, offset,
 * size - 4)}). The length was read from just before the rest, so the whole document starts at {@code offset - 4}; that is
 * not taken on trust but compared. Whatever else comes (a direct buffer's copy, a reader that is not binary and hence
 * writes field by field) is collected in the buffer of the superclass.
 *
 * <p>For one thread at a time. Nothing may keep {@link #array} past {@link #forget}: the driver uses it again.
 */
final class CaptureOutput extends BasicOutputBuffer {
    private byte @Nullable [] borrowed;
    private int borrowedOffset;
    private int borrowedLength;

    CaptureOutput() {
        super(1024);
    }

    /** Makes ready for the next document. */
    void forget() {
        borrowed = null;
        truncateToPosition(0);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) {
        if (super.getPosition() == 4 && borrowed == null && isRestOfDocument(bytes, offset, length)) {
            borrowed = bytes;
            borrowedOffset = offset - 4;
            borrowedLength = length + 4;
        } else {
            super.writeBytes(bytes, offset, length);
        }
    }

    private boolean isRestOfDocument(byte[] bytes, int offset, int length) {
        if (offset < 4) {
            return false;
        }
        byte[] size = getInternalBuffer();
        return littleEndian(size, 0) == length + 4
                && size[0] == bytes[offset - 4]
                && size[1] == bytes[offset - 3]
                && size[2] == bytes[offset - 2]
                && size[3] == bytes[offset - 1];
    }

    private static int littleEndian(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
    }

    @Override
    public int getPosition() {
        return borrowed == null ? super.getPosition() : borrowedLength;
    }

    @Override
    public int getSize() {
        return getPosition();
    }

    /** The array that holds the document. */
    byte[] array() {
        return borrowed == null ? getInternalBuffer() : borrowed;
    }

    /** Where the document starts in the array. */
    int offset() {
        return borrowed == null ? 0 : borrowedOffset;
    }

    /** How many bytes the buffer of copies keeps. */
    int retainedSize() {
        return getInternalBuffer().length;
    }
}
