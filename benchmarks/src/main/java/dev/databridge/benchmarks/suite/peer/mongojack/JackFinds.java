package dev.databridge.benchmarks.suite.peer.mongojack;

import static com.mongodb.client.model.Accumulators.avg;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.peer.Finds;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.mongojack.JacksonMongoCollection;

/** Finds by MongoJack's collection. */
record JackFinds(JacksonMongoCollection<Person> people) implements Finds.Distinct {
    @Override
    public @Nullable Person byId(ObjectId id) {
        return people.findOneById(id);
    }

    @Override
    public @Nullable Person byEmail(String email) {
        return people.findOne(eq("email", email));
    }

    @Override
    public List<Person> all() {
        return people.find().into(new ArrayList<>());
    }

    @Override
    public List<Person> allInOneReply() {
        return people.find().batchSize(DataSet.PEOPLE).into(new ArrayList<>());
    }

    @Override
    public List<NameAndEmail> names() {
        return people.find(new BsonDocument(), NameAndEmail.class)
                .projection(fields(include("name", "email"), excludeId()))
                .into(new ArrayList<>());
    }

    @Override
    public long active() {
        return people.countDocuments(eq("active", true));
    }

    @Override
    public boolean exists(String email) {
        return people.find(eq("email", email)).projection(include("_id")).first() != null;
    }

    @Override
    public List<Integer> ages() {
        return people.distinct("age", Integer.class).into(new ArrayList<>());
    }

    @Override
    public List<AgeGroup> byAge() {
        return people.aggregate(
                        List.of(group("$age", sum("count", 1), avg("mean", "$score")), sort(ascending("_id"))),
                        AgeGroup.class)
                .into(new ArrayList<>());
    }
}
