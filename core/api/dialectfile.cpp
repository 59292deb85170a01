#include "core/api/dialect.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

namespace yoyaku::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxFileBytes = 256LL * 1024;
constexpr qsizetype kMaxName = 64;

// The words of a file go into one line of a report.
QString quoted(const QString& text) { return u'"' % text.simplified().left(kMaxName) % u'"'; }

QStringList placeholders(const QString& path)
{
    static const QRegularExpression braces(u"\\{([^}]*)\\}"_s);
    QStringList names;
    for (const auto& match : braces.globalMatch(path)) names.append(match.captured(1));
    return names;
}

bool isPlainPath(const QString& path)
{
    static const QRegularExpression plain(u"\\A(?:/(?:[A-Za-z0-9._~-]+|\\{[A-Za-z0-9_]+\\}))+\\z"_s);
    const QStringList segments = path.split(u'/');
    return plain.match(path).hasMatch() && !segments.contains(u"."_s) && !segments.contains(u".."_s);
}

// Reads the overrides of one operation; `fault` says what is wrong with them.
class WordingReader
{
  public:
    WordingReader(const Endpoint& row, const QJsonObject& object) : m_row(row), m_object(object) {}

    std::optional<Wording> read(QString& fault)
    {
        if (m_row.confidence == Confidence::Documented) m_fault = u"is documented and cannot be overridden"_s;
        refuseUnknownKeys();
        readPath();
        m_wording.members = names("members"_L1);
        m_wording.query = names("query"_L1);
        if (m_fault.isEmpty() && m_wording == Wording{}) m_fault = u"overrides nothing"_s;
        fault = m_fault;
        return m_fault.isEmpty() ? std::optional(m_wording) : std::nullopt;
    }

  private:
    void complain(const QString& fault)
    {
        if (m_fault.isEmpty()) m_fault = fault;
    }

    void refuseUnknownKeys()
    {
        for (const QString& key : m_object.keys())
            if (key != "path"_L1 && key != "members"_L1 && key != "query"_L1) complain(u"unknown key " % quoted(key));
    }

    void readPath()
    {
        const QJsonValue value = m_object.value("path"_L1);
        if (value.isUndefined()) return;
        const QString path = value.toString();
        if (!isPlainPath(path)) return complain(u"path is not of the form /v1/name/{id}"_s);
        const QStringList ours = placeholders(m_row.path);
        const QStringList theirs = placeholders(path);
        if (theirs.size() != ours.size())
            return complain(u"path needs %1 {…}, as %2"_s.arg(ours.size()).arg(m_row.path));
        m_wording.path = path;
        if (ours.size() < 2) return;
        // Two ids that changed places would name another thing than was meant, so their names decide.
        for (const QString& name : theirs) m_wording.argOrder.append(int(ours.indexOf(name)));
        if (!std::is_permutation(ours.begin(), ours.end(), theirs.begin(), theirs.end()))
            complain(u"path needs the {…} of "_s % m_row.path);
    }

    QHash<QString, QString> names(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined()) return {};
        if (!value.isObject()) complain(key % " is not an object"_L1);
        const QJsonObject object = value.toObject();
        QHash<QString, QString> all;
        QStringList taken;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString theirs = it.value().toString();
            if (!isName(it.key()) || !isName(theirs)) complain(key % ": no usable name for "_L1 % quoted(it.key()));
            if (taken.contains(theirs)) complain(key % ": two names for "_L1 % quoted(theirs));
            taken.append(theirs);
            all.insert(it.key(), theirs);
        }
        return all;
    }

    static bool isName(const QString& text)
    {
        static const QRegularExpression plain(u"\\A[A-Za-z0-9_.$-]{1,64}\\z"_s);
        return plain.match(text).hasMatch();
    }

    const Endpoint& m_row;
    QJsonObject m_object;
    Wording m_wording;
    QString m_fault;
};

const Endpoint* rowOf(const QString& operation)
{
    const auto rows = endpoints();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Endpoint& row) { return row.operation == operation; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

DialectReading parseDialect(const QByteArray& json)
{
    DialectReading reading;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        reading.faults.append(error.error == QJsonParseError::NoError
                                  ? u"not a JSON object"_s
                                  : u"not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
        return reading;
    }
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Endpoint* row = rowOf(it.key());
        QString fault;
        if (!row)
            fault = u"no such operation"_s;
        else if (!it.value().isObject())
            fault = u"not an object"_s;
        else if (auto wording = WordingReader(*row, it.value().toObject()).read(fault))
            reading.dialect.set(row->id, std::move(*wording));
        if (!fault.isEmpty()) reading.faults.append(it.key().simplified().left(kMaxName) % ": "_L1 % fault);
    }
    return reading;
}

DialectReading loadDialect(const QString& path)
{
    QFile file(path);
    if (!file.exists()) return {};
    if (!file.open(QIODevice::ReadOnly)) return {{}, {u"cannot be read: "_s % file.errorString()}};
    if (file.size() > kMaxFileBytes) return {{}, {u"longer than %1 bytes"_s.arg(kMaxFileBytes)}};
    return parseDialect(file.readAll());
}

} // namespace yoyaku::api
