package dev.databridge.internal.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bson.BsonSerializationException;
import org.bson.io.BsonInput;
import org.bson.io.BsonInputMark;
import org.bson.io.BsonOutput;
import org.bson.types.ObjectId;

/** The driver's input over a range of an array that can be exchanged. For one thread at a time. */
final class ArrayInput implements BsonInput {
    private ByteBuffer buffer = ByteBuffer.allocate(0);

    @SuppressWarnings("ReferenceEquality") // it matters whether it is the same array, not one with the same content
    void reset(byte[] bytes, int offset, int length) {
        if (buffer.array() == bytes) {
            buffer.limit(offset + length).position(offset);
        } else {
            buffer = ByteBuffer.wrap(bytes, offset, length).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    @Override
    public void pipe(BsonOutput output, int numBytes) {
        int from = buffer.position();
        buffer.position(from + numBytes);
        output.writeBytes(buffer.array(), from, numBytes);
    }

    @Override
    public int getPosition() {
        return buffer.position();
    }

    @Override
    public byte readByte() {
        return buffer.get();
    }

    @Override
    public void readBytes(byte[] bytes) {
        buffer.get(bytes);
    }

    @Override
    public void readBytes(byte[] bytes, int offset, int length) {
        buffer.get(bytes, offset, length);
    }

    @Override
    public long readInt64() {
        return buffer.getLong();
    }

    @Override
    public double readDouble() {
        return buffer.getDouble();
    }

    @Override
    public int readInt32() {
        return buffer.getInt();
    }

    @Override
    public String readString() {
        return text(buffer.getInt());
    }

    @Override
    public String readCString() {
        return text(lengthOfCString());
    }

    @Override
    public void skipCString() {
        skip(lengthOfCString());
    }

    private int lengthOfCString() {
        int end = buffer.position();
        while (buffer.get(end) != 0) {
            end++;
        }
        return end + 1 - buffer.position();
    }

    private String text(int lengthWithNul) {
        if (lengthWithNul < 1 || lengthWithNul > buffer.remaining()) {
            throw new BsonSerializationException(
                    "a text of " + lengthWithNul + " bytes where " + buffer.remaining() + " remain");
        }
        String text = new String(buffer.array(), buffer.position(), lengthWithNul - 1, UTF_8);
        skip(lengthWithNul);
        return text;
    }

    @Override
    public ObjectId readObjectId() {
        return new ObjectId(buffer);
    }

    @Override
    public void skip(int numBytes) {
        buffer.position(buffer.position() + numBytes);
    }

    @Override
    public BsonInputMark getMark(int readLimit) {
        int position = buffer.position();
        return () -> buffer.position(Math.min(position, buffer.limit()));
    }

    @Override
    public boolean hasRemaining() {
        return buffer.hasRemaining();
    }

    @Override
    public void close() {}
}
