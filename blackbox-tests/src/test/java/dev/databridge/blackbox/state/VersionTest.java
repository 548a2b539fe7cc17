package dev.databridge.blackbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.exception.BulkWriteException;
import dev.databridge.exception.ConcurrentChangeException;
import dev.databridge.exception.DuplicateKeyException;
import dev.databridge.plan.Options;
import dev.databridge.query.Filter;
import dev.databridge.test.DataBridgeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonObjectId;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions on every way of writing. */
@DataBridgeTest
class VersionTest {
    private Documents<Account> accounts;
    private Documents<Ticket> tickets;

    @BeforeEach
    void connect(DataBridge bridge) {
        accounts = bridge.documents(Account.class);
        tickets = bridge.documents(Ticket.class);
    }

    private long stored(Account account) {
        return accounts.driverCollection()
                .find(new BsonDocument("_id", new BsonObjectId(account.id)))
                .first()
                .getNumber("version")
                .longValue();
    }

    @Test
    void everyWriteCountsUp() {
        Account account = accounts.insert(new Account());
        assertThat(account.version).isEqualTo(1);
        assertThat(stored(account)).isEqualTo(1);
        account.balance = 5;
        account.save();
        assertThat(account.version).isEqualTo(2);
        assertThat(stored(account)).isEqualTo(2);
        account.save();
        assertThat(account.version).isEqualTo(2);
        account.limits.put("day", 1);
        accounts.save(account);
        accounts.replace(account);
        assertThat(account.version).isEqualTo(4);
        assertThat(stored(account)).isEqualTo(4);
        assertThat(account.hasChanges()).isFalse();
        List<Account> many = accounts.insertMany(List.of(new Account(), new Account()));
        assertThat(many).allSatisfy(each -> {
            assertThat(each.version).isEqualTo(1);
            assertThat(stored(each)).isEqualTo(1);
        });
        Account saved = accounts.save(new Account());
        assertThat(saved.version).isEqualTo(1);
    }

    @Test
    void aVersionSetByHandIsNoChangeButIsWhatSavesGoBy() {
        Account account = accounts.insert(new Account());
        account.version = 7;
        assertThat(account.hasChanges()).isFalse();
        assertThat(account.changes()).isEmpty();
        account.save();
        assertThat(stored(account)).isEqualTo(1);
        account.balance = 5;
        assertThat(account.hasChanges()).isTrue();
        assertThat(account.changes()).containsOnlyKeys("balance");
        assertThatThrownBy(account::save).isInstanceOf(ConcurrentChangeException.class);
        account.version = 1;
        account.save();
        assertThat(stored(account)).isEqualTo(2);
    }

    @Test
    void updatesByQueryCountUp() {
        Account account = accounts.insert(new Account());
        accounts.updateOne(Account_.id.eq(account.id), Account_.balance.set(1));
        accounts.updateMany(Filter.all(), Account_.balance.inc(1));
        assertThat(stored(account)).isEqualTo(3);
        accounts.find(Account_.balance.eq(99))
                .upsertOne(Account_.limits.key("day").set(1));
        assertThat(accounts.find(Account_.balance.eq(99)).one().version).isEqualTo(1);
        account.balance = 7;
        assertThatThrownBy(account::save).isInstanceOf(ConcurrentChangeException.class);
        assertThatThrownBy(() -> accounts.updateMany(Filter.all(), Account_.version.set(1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLostRaceLeavesTheObjectAsItWas() {
        Account mine = accounts.insert(new Account());
        Account theirs = accounts.get(mine.id).orElseThrow();
        theirs.balance = 1;
        theirs.save();
        mine.balance = 2;
        for (Runnable write :
                List.<Runnable>of(mine::save, () -> accounts.save(mine), () -> accounts.replace(mine), mine::delete)) {
            assertThatThrownBy(write::run)
                    .isInstanceOf(ConcurrentChangeException.class)
                    .hasMessageContaining("with id " + mine.id + " was changed by somebody else")
                    .hasMessageContaining("its version in the database is not 1 any more");
            assertThat(mine.version).isEqualTo(1);
            assertThat(mine.balance).isEqualTo(2);
            assertThat(mine.changes().keySet()).containsExactly("balance");
        }
        assertThat(accounts.get(mine.id).orElseThrow().balance).isEqualTo(1);
        mine.refresh();
        mine.balance += 2;
        mine.save();
        assertThat(accounts.get(mine.id).orElseThrow().balance).isEqualTo(3);
        assertThat(mine.delete()).isTrue();
        assertThat(mine.delete()).isFalse();
    }

    @Test
    void aDocumentThatIsGoneLostItsRace() {
        Account account = accounts.insert(new Account());
        accounts.deleteById(account.id);
        account.balance = 1;
        assertThatThrownBy(account::save)
                .isInstanceOf(ConcurrentChangeException.class)
                .hasMessageContaining("not in the database any more");
        assertThat(accounts.count()).isZero();
    }

    @Test
    void withoutTrackingTheVersionDecides() {
        Documents<Account> untracked = accounts.with(Options.DEFAULT.withTracking(false));
        Account fresh = new Account();
        fresh.id = new ObjectId();
        untracked.save(fresh);
        assertThat(fresh.version).isEqualTo(1);
        fresh.balance = 4;
        untracked.save(fresh);
        assertThat(stored(fresh)).isEqualTo(2);
        Account twin = new Account();
        twin.id = fresh.id;
        assertThatThrownBy(() -> untracked.save(twin))
                .isInstanceOf(ConcurrentChangeException.class)
                .hasCauseInstanceOf(DuplicateKeyException.class);
        assertThat(twin.version).isZero();
        fresh.version = 1;
        assertThatThrownBy(() -> untracked.save(fresh)).isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    void aStoredDocumentWithoutVersionIsTakenOver() {
        ObjectId id = new ObjectId();
        accounts.driverCollection().insertOne(new BsonDocument("_id", new BsonObjectId(id)));
        Account account = accounts.get(id).orElseThrow();
        assertThat(account.version).isZero();
        account.balance = 1;
        account.save();
        assertThat(account.version).isEqualTo(1);
        assertThat(stored(account)).isEqualTo(1);
        accounts.driverCollection()
                .updateOne(new BsonDocument(), new BsonDocument("$set", new BsonDocument("version", new BsonInt64(9))));
        account.balance = 2;
        assertThatThrownBy(account::save).isInstanceOf(ConcurrentChangeException.class);
    }

    @Test
    void recordsComeBackWithTheirVersion() {
        Ticket ticket = tickets.insert(new Ticket(null, 0, "Ada", 1));
        assertThat(ticket.version()).isEqualTo(1);
        Ticket moved = tickets.saveChanges(ticket, new Ticket(ticket.id(), ticket.version(), "Ada", 2));
        assertThat(moved).isEqualTo(new Ticket(ticket.id(), 2, "Ada", 2));
        assertThat(tickets.get(ticket.id())).contains(moved);
        assertThatThrownBy(() -> tickets.saveChanges(ticket, new Ticket(ticket.id(), 1, "Bob", 1)))
                .isInstanceOf(ConcurrentChangeException.class);
        assertThat(tickets.replace(moved).version()).isEqualTo(3);
        assertThatThrownBy(() -> tickets.save(moved)).isInstanceOf(ConcurrentChangeException.class);
        assertThat(tickets.insertMany(List.of(new Ticket(null, 0, "a", 1), new Ticket(null, 0, "b", 2))))
                .extracting(Ticket::version)
                .containsExactly(1, 1);
    }

    @Test
    void whatIsNotStoredKeepsItsVersion() {
        Account account = accounts.insert(new Account());
        Account twin = new Account();
        twin.id = account.id;
        assertThatThrownBy(() -> accounts.insert(twin)).isInstanceOf(DuplicateKeyException.class);
        assertThat(twin.version).isZero();
        Account first = new Account();
        Account last = new Account();
        assertThatThrownBy(() -> accounts.insertMany(List.of(first, twin, last)))
                .isInstanceOf(BulkWriteException.class);
        assertThat(List.of(first.version, twin.version, last.version)).containsExactly(1L, 0L, 0L);
        assertThat(first.hasChanges()).isFalse();
        assertThat(twin.hasChanges()).isTrue();
    }

    @Test
    void manyThreadsLeaveTheVersionThatIsStored() throws InterruptedException {
        Account account = accounts.insert(new Account());
        List<ConcurrentChangeException> lostRaces = new CopyOnWriteArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int number = i;
            threads.add(new Thread(() -> {
                for (int j = 0; j < 20; j++) {
                    account.balance = number * 1000 + j;
                    try {
                        account.save();
                    } catch (ConcurrentChangeException lostRace) {
                        lostRaces.add(lostRace); // another thread saved the same object
                    }
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(lostRaces).allMatch(lostRace -> lostRace.id().equals(account.id));
        assertThat(account.version).isEqualTo(stored(account));
        account.balance = -1;
        account.save();
        assertThat(accounts.get(account.id).orElseThrow().balance).isEqualTo(-1);
    }
}
