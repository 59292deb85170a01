#include "app/credentials.h"

#include "support/strict.h"

#include <QHash>

using namespace yoyaku;

namespace {

/// A keyring in memory that can be taken away.
class MemoryKeyring final : public SecretStore
{
  public:
    void read(const QString& name, QObject* context, std::function<void(SecretReading)> done) override
    {
        answer(context, [this, name, done = std::move(done)] {
            if (!isThere) return done({SecretOutcome::Unavailable, {}});
            const auto found = secrets.constFind(name);
            done(found == secrets.constEnd() ? SecretReading{SecretOutcome::NotFound, {}}
                                             : SecretReading{SecretOutcome::Ok, *found});
        });
    }
    void write(const QString& name, const Secret& secret, QObject* context,
               std::function<void(SecretOutcome)> done) override
    {
        if (isThere) secrets.insert(name, secret);
        answer(context, [this, done = std::move(done)] { done(outcome()); });
    }
    void remove(const QString& name, QObject* context, std::function<void(SecretOutcome)> done) override
    {
        secrets.remove(name);
        answer(context, [this, done = std::move(done)] { done(outcome()); });
    }

    QHash<QString, Secret> secrets;
    bool isThere = true;

  private:
    [[nodiscard]] SecretOutcome outcome() const { return isThere ? SecretOutcome::Ok : SecretOutcome::Unavailable; }
    static void answer(QObject* context, std::function<void()> call)
    {
        QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
    }
};

} // namespace

class tst_Credentials : public QObject
{
    Q_OBJECT

    MemoryKeyring m_keyring;
    std::unique_ptr<app::Credentials> m_credentials;

    app::FoundCredentials find()
    {
        std::optional<app::FoundCredentials> found;
        m_credentials->find(this, [&](const app::FoundCredentials& f) { found = f; });
        [&] { QTRY_VERIFY(found.has_value()); }();
        return found.value_or(app::FoundCredentials());
    }
    bool keep(const Secret& secret)
    {
        std::optional<bool> isKept;
        m_credentials->keepWebhookSecret(secret, this, [&](bool kept) { isKept = kept; });
        [&] { QTRY_VERIFY(isKept.has_value()); }();
        return isKept.value_or(false);
    }

  private Q_SLOTS:
    void init()
    {
        test::failOnUnexpectedWarnings();
        qunsetenv("YOYAKU_API_KEY");
        qunsetenv("YOYAKU_WEBHOOK_SECRET");
        m_keyring.secrets.clear();
        m_keyring.isThere = true;
        m_credentials = std::make_unique<app::Credentials>(m_keyring);
    }
    void cleanupTestCase()
    {
        qunsetenv("YOYAKU_API_KEY");
        qunsetenv("YOYAKU_WEBHOOK_SECRET");
    }

    void nothingAnywhereIsNoKey()
    {
        QVERIFY(find().apiKey.isEmpty());
        m_keyring.isThere = false;
        QVERIFY(find().apiKey.isEmpty());
    }

    void theKeyringIsAskedForBoth()
    {
        m_keyring.secrets = {{QString::fromLatin1(app::kApiKeyName), Secret("sk_ring")},
                             {QString::fromLatin1(app::kWebhookSecretName), Secret("whsec_ring")}};
        const auto found = find();
        QCOMPARE(found.apiKey, Secret("sk_ring"));
        QCOMPARE(found.webhookSecret, Secret("whsec_ring"));
        QVERIFY(found.keyPlace.contains(QStringLiteral("keyring")));
    }

    void theEnvironmentOverridesEachOfThemAlone()
    {
        m_keyring.secrets = {{QString::fromLatin1(app::kApiKeyName), Secret("sk_ring")},
                             {QString::fromLatin1(app::kWebhookSecretName), Secret("whsec_ring")}};
        qputenv("YOYAKU_API_KEY", " sk_env\n");
        QCOMPARE(find().apiKey, Secret("sk_env"));
        QCOMPARE(find().webhookSecret, Secret("whsec_ring"));
        QVERIFY(find().keyPlace.contains(QStringLiteral("environment")));
        qunsetenv("YOYAKU_API_KEY");
        qputenv("YOYAKU_WEBHOOK_SECRET", "whsec_env");
        QCOMPARE(find().apiKey, Secret("sk_ring"));
        QCOMPARE(find().webhookSecret, Secret("whsec_env"));
    }

    void aSecretIsKeptByTheKeyringOrForThisSession()
    {
        QVERIFY(keep(Secret("whsec_new")));
        QCOMPARE(m_keyring.secrets.value(QString::fromLatin1(app::kWebhookSecretName)), Secret("whsec_new"));
        m_keyring.isThere = false;
        QVERIFY(!keep(Secret("whsec_other")));
        QCOMPARE(find().webhookSecret, Secret("whsec_other"));
        m_credentials->setSessionKey(Secret("sk_session"));
        QCOMPARE(find().apiKey, Secret("sk_session"));
        QVERIFY(find().keyPlace.contains(QStringLiteral("session")));
    }
};

QTEST_GUILESS_MAIN(tst_Credentials)
#include "tst_credentials.moc"
