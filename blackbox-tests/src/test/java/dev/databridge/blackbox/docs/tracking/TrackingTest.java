package dev.databridge.blackbox.docs.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databridge.DataBridge;
import dev.databridge.Documents;
import dev.databridge.Tracked;
import dev.databridge.exception.ConcurrentChangeException;
import dev.databridge.plan.Options;
import dev.databridge.state.Change;
import dev.databridge.test.DataBridgeTest;
import java.util.List;
import java.util.Map;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

@DataBridgeTest
class TrackingTest {
    private static Order stored(Documents<Order> orders) {
        Order order = new Order();
        order.customer = "Ada";
        order.items = 1;
        order.address.city = "London";
        return orders.insert(order);
    }

    @Test
    void sendsWhatDiffers(Documents<Order> orders) {
        stored(orders);
        Order order = orders.find(Order_.customer.eq("Ada")).one();
        order.items = 3;
        order.prices.put("tea", 4);
        order.address.city = "Paris";

        boolean changed = order.hasChanges(); // true
        boolean moved = order.hasChanged(Order_.address()); // true
        Map<String, Change> changes =
                order.changes(); // items: 1 → 3, prices.tea: null → 4, address.city: London → Paris
        int before = order.original(Order_.items); // 1
        order.save(); // {$set: {items: 3, "prices.tea": 4, "address.city": "Paris"}, $inc: {version: 1}}
        Map<String, Change> previous = order.previousChanges(); // what was sent
        order.save(); // sends nothing

        order.items = 99;
        order.rollback(); // 3 again

        assertThat(changed && moved).isTrue();
        assertThat(changes)
                .containsExactly(
                        Map.entry("items", new Change(1, 3)),
                        Map.entry("prices.tea", new Change(null, 4)),
                        Map.entry("address.city", new Change("London", "Paris")));
        assertThat(before).isEqualTo(1);
        assertThat(previous).isEqualTo(changes);
        assertThat(order.items).isEqualTo(3);
        assertThat(order.version).isEqualTo(2);
    }

    @Test
    void noticesOthers(Documents<Order> orders) {
        ObjectId id = stored(orders).id;
        Order mine = orders.get(id).orElseThrow();
        Order theirs = orders.get(id).orElseThrow();
        theirs.items = 5;
        theirs.save();
        assertThat(repeated(mine).items).isEqualTo(2);
        assertThat(orders.get(id).orElseThrow().items).isEqualTo(2);
    }

    private static Order repeated(Order mine) {
        mine.items = 2;
        try {
            mine.save();
        } catch (ConcurrentChangeException lostRace) {
            mine.refresh();
            mine.items = 2;
            mine.save();
        }
        return mine;
    }

    @Test
    void holdsRecords(Documents<City> cities) {
        cities.insert(new City("SFO", "S. F.", 800_000));
        Tracked<City> city = cities.find(City_.id.eq("SFO")).tracked().one();
        city.update(old -> new City(old.code(), old.name(), old.people() + 1)).save(); // {$set: {people: …}}
        City now = city.value();

        City renamed = cities.saveChanges(now, new City(now.code(), "San Francisco", now.people()));
        assertThat(cities.get("SFO")).contains(renamed);
        assertThat(renamed).isEqualTo(new City("SFO", "San Francisco", 800_001));
    }

    @Test
    void loadsAPart(Documents<Order> orders) {
        stored(orders);
        Order part = orders.find().only(Order_.items).one();
        part.items++;
        part.save(); // {$set: {items: …}, $inc: {version: 1}}
        assertThat(orders.find().one().items).isEqualTo(2);
        assertThat(orders.find().one().customer).isEqualTo("Ada");
    }

    @Test
    void canBeOff(DataBridge bridge, Documents<Order> orders) {
        stored(orders);
        List<Order> report = orders.find().untracked().toList(); // a query
        Documents<Order> plain = orders.with(Options.DEFAULT.withTracking(false)); // these documents
        DataBridge readOnly = bridge.with(Options.DEFAULT.withTracking(false)); // a bridge
        assertThat(report.get(0).hasChanges()).isTrue();
        assertThat(plain.find().one().hasChanges()).isTrue();
        assertThat(readOnly.documents(Order.class).find().one().hasChanges()).isTrue();
    }
}
