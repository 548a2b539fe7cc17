package app;

import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import dev.databridge.annotation.Version;
import java.math.BigDecimal;

/** A class with private fields, one of them final. */
@Document(keepNulls = true)
public class Account {
    @Id
    private final String number;

    @Version
    private long version;

    private BigDecimal balance;

    /** Opens an account. */
    public Account(String number) {
        this.number = number;
    }

    public String getNumber() {
        return number;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public BigDecimal balance() {
        return balance;
    }

    public void balance(BigDecimal balance) {
        this.balance = balance;
    }
}
