package id.payung.platform.database;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import javax.sql.DataSource;

/** The application's pool, and the owner's door for migrations. The batch role has no bean. */
@Configuration(proxyBeanMethods = false)
class DataSources {

    @Bean
    @Primary
    HikariDataSource app(Database database) {
        var pool = new HikariDataSource();
        pool.setPoolName("app");
        pool.setJdbcUrl(database.url());
        // A batch of inserts goes as one statement of many rows.
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.setUsername("payung_app");
        pool.setPassword(database.appPassword());
        pool.setMaximumPoolSize(16);
        pool.setMinimumIdle(2);
        // A connection that shows nothing until somebody says who is asking.
        pool.setConnectionInitSql("set statement_timeout = '60s'");
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource owner(Database database) {
        return database.unpooled("payung_owner", database.ownerPassword());
    }
}
