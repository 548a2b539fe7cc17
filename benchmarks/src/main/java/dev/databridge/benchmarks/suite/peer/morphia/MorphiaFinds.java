package dev.databridge.benchmarks.suite.peer.morphia;

import static dev.morphia.aggregation.expressions.AccumulatorExpressions.avg;
import static dev.morphia.aggregation.expressions.AccumulatorExpressions.sum;
import static dev.morphia.aggregation.expressions.Expressions.field;
import static dev.morphia.aggregation.expressions.Expressions.value;
import static dev.morphia.query.filters.Filters.eq;

import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.peer.Finds;
import dev.morphia.Datastore;
import dev.morphia.aggregation.stages.Group;
import dev.morphia.aggregation.stages.Sort;
import dev.morphia.query.FindOptions;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Finds by queries of the datastore, which have none for distinct values. */
record MorphiaFinds(Datastore datastore) implements Finds {
    @Override
    public @Nullable Person byId(ObjectId id) {
        return datastore.find(Person.class).filter(eq("_id", id)).first();
    }

    @Override
    public @Nullable Person byEmail(String email) {
        return datastore.find(Person.class).filter(eq("email", email)).first();
    }

    @Override
    public List<Person> all() {
        return datastore.find(Person.class).iterator().toList();
    }

    @Override
    public List<Person> allInOneReply() {
        return datastore
                .find(Person.class, new FindOptions().batchSize(DataSet.PEOPLE))
                .iterator()
                .toList();
    }

    @Override
    public List<NameAndEmail> names() {
        FindOptions options = new FindOptions();
        options.projection().include("name", "email");
        options.projection().exclude("_id");
        return datastore.find(NameAndEmail.class, options).iterator().toList();
    }

    @Override
    public long active() {
        return datastore.find(Person.class).filter(eq("active", true)).count();
    }

    @Override
    public boolean exists(String email) {
        FindOptions options = new FindOptions().limit(1);
        options.projection().include("_id");
        return datastore.find(Person.class, options).filter(eq("email", email)).first() != null;
    }

    @Override
    public List<AgeGroup> byAge() {
        return datastore
                .aggregate(Person.class)
                .group(Group.group(Group.id(field("age")))
                        .field("count", sum(value(1)))
                        .field("mean", avg(field("score"))))
                .sort(Sort.sort().ascending("_id"))
                .execute(AgeGroup.class)
                .toList();
    }
}
