package dev.databridge.blackbox.mapping.base;

import java.time.Instant;

/** A plain superclass of another package, whose fields only its accessors reach. */
public abstract class Audited<K> {
    private K key;
    private Instant created;
    private boolean closed;
    private transient int cached;

    public K getKey() {
        return key;
    }

    public void setKey(K key) {
        this.key = key;
    }

    public Instant created() {
        return created;
    }

    public void created(Instant created) {
        this.created = created;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public int cached() {
        return cached;
    }
}
