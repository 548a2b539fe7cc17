package dev.databridge.benchmarks.suite.peer.springdata;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.databridge.benchmarks.suite.data.DataSet;
import dev.databridge.benchmarks.suite.peer.Finds;
import java.util.List;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Query;

/** Finds by the template. */
record SpringFinds(MongoTemplate template) implements Finds.Distinct {
    @Override
    public @Nullable Person byId(ObjectId id) {
        return template.findById(id, Person.class);
    }

    @Override
    public @Nullable Person byEmail(String email) {
        return template.findOne(query(where("email").is(email)), Person.class);
    }

    @Override
    public List<Person> all() {
        return template.findAll(Person.class);
    }

    @Override
    public List<Person> allInOneReply() {
        return template.find(new Query().cursorBatchSize(DataSet.PEOPLE), Person.class);
    }

    @Override
    public List<NameAndEmail> names() {
        Query query = new Query();
        query.fields().include("name", "email").exclude("id");
        return template.query(Person.class)
                .as(NameAndEmail.class)
                .matching(query)
                .all();
    }

    @Override
    public long active() {
        return template.count(query(where("active").is(true)), Person.class);
    }

    @Override
    public boolean exists(String email) {
        return template.exists(query(where("email").is(email)), Person.class);
    }

    @Override
    public List<Integer> ages() {
        return template.findDistinct("age", Person.class, Integer.class);
    }

    @Override
    public List<AgeGroup> byAge() {
        Aggregation aggregation = Aggregation.newAggregation(
                Aggregation.group("age").count().as("count").avg("score").as("mean"), Aggregation.sort(Sort.by("_id")));
        return template.aggregate(aggregation, Person.class, AgeGroup.class).getMappedResults();
    }
}
