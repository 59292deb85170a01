#include "core/sync/editcodec.h"

#include "core/sync/editmembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace yoyaku::editcodec {

namespace {

/// What a row calls each act, in the order of EditAct. Never renamed.
constexpr std::array kKinds{
    "reschedule"_L1,     "update"_L1,         "cancel"_L1,         "create"_L1,     "priority"_L1,
    "scheduleCreate"_L1, "scheduleUpdate"_L1, "scheduleDelete"_L1, "role"_L1,       "memberRemove"_L1,
    "invite"_L1,         "withdraw"_L1,       "hostAdd"_L1,        "hostRemove"_L1, "rule"_L1,
};
static_assert(kKinds.size() == std::variant_size_v<EditAct>);

/// C++ -> JSON.
struct Out
{
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(bool is) const { return is; }
    QJsonValue operator()(int number) const { return number; }
    /// Milliseconds since 1970 fit a double exactly until the year 287396.
    QJsonValue operator()(EpochMs instant) const { return double(instant); }
    QJsonValue operator()(const QJsonObject& object) const { return object; }
    QJsonValue operator()(RuleEdit::Kind kind) const { return int(kind); }
    QJsonValue operator()(BookingStatus status) const { return bookingStatusText(status); }
    template <class Tag>
    QJsonValue operator()(const Id<Tag>& id) const
    {
        return id.text();
    }
    template <class T>
    QJsonValue operator()(const QVector<T>& list) const
    {
        QJsonArray array;
        for (const T& item : list) array.append((*this)(item));
        return array;
    }
    template <class Record>
    QJsonValue operator()(const Record& record) const
    {
        QJsonObject object;
        members(record, [&](QLatin1String key, const auto& member) { put(object, key, member); });
        return object;
    }

  private:
    template <class T>
    void put(QJsonObject& object, QLatin1String key, const T& member) const
    {
        object.insert(key, (*this)(member));
    }
    /// What is not set is not written: so it is read back.
    template <class T>
    void put(QJsonObject& object, QLatin1String key, const std::optional<T>& member) const
    {
        if (member) put(object, key, *member);
    }
};

/// JSON -> C++. What is missing stays as a new value has it.
struct In
{
    void operator()(const QJsonValue& in, QString& text) const { text = in.toString(); }
    void operator()(const QJsonValue& in, bool& is) const { is = in.toBool(is); }
    void operator()(const QJsonValue& in, int& number) const { number = in.toInt(number); }
    void operator()(const QJsonValue& in, EpochMs& instant) const { instant = EpochMs(in.toDouble()); }
    void operator()(const QJsonValue& in, QJsonObject& object) const { object = in.toObject(); }
    void operator()(const QJsonValue& in, RuleEdit::Kind& kind) const
    {
        kind = RuleEdit::Kind(std::clamp(in.toInt(), int(RuleEdit::Kind::Create), int(RuleEdit::Kind::Delete)));
    }
    void operator()(const QJsonValue& in, BookingStatus& status) const { status = bookingStatusFrom(in.toString()); }
    template <class Tag>
    void operator()(const QJsonValue& in, Id<Tag>& id) const
    {
        id = Id<Tag>(in.toString());
    }
    template <class T>
    void operator()(const QJsonValue& in, QVector<T>& list) const
    {
        const QJsonArray array = in.toArray();
        for (const auto item : array) (*this)(QJsonValue(item), list.emplaceBack());
    }
    template <class T>
    void operator()(const QJsonValue& in, std::optional<T>& member) const
    {
        if (!in.isUndefined()) (*this)(in, member.emplace());
    }
    template <class Record>
    void operator()(const QJsonValue& in, Record& record) const
    {
        const QJsonObject object = in.toObject();
        members(record, [&](QLatin1String key, auto& member) { (*this)(object.value(key), member); });
    }
};

QJsonObject fromAct(const EditAct& act)
{
    QJsonObject object = std::visit([](const auto& one) { return Out()(one); }, act).toObject();
    object.insert("kind"_L1, kKinds[act.index()]);
    return object;
}

template <std::size_t I>
EditAct readAs(const QJsonObject& object)
{
    EditAct act(std::in_place_index<I>);
    In()(object, std::get<I>(act));
    return act;
}

std::optional<EditAct> toAct(const QJsonObject& object)
{
    const QString kind = object["kind"_L1].toString();
    std::optional<EditAct> act;
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (void)((kind == kKinds[I] && (act = readAs<I>(object), true)) || ...);
    }
    (std::make_index_sequence<kKinds.size()>());
    return act;
}

} // namespace

QByteArray encode(const Edit& edit)
{
    const QJsonObject error{{"kind"_L1, int(edit.error.kind)},
                            {"status"_L1, edit.error.httpStatus},
                            {"text"_L1, edit.error.serverText},
                            {"where"_L1, edit.error.where}};
    QJsonObject object{{"id"_L1, edit.id.text()},
                       {"about"_L1, edit.about},
                       {"createdAt"_L1, double(edit.createdAt)},
                       {"holdUntil"_L1, double(edit.holdUntil)},
                       {"act"_L1, fromAct(edit.act)},
                       {"error"_L1, error}};
    if (edit.origin) object.insert("origin"_L1, Out()(*edit.origin));
    if (edit.theirs) object.insert("theirs"_L1, Out()(*edit.theirs));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Edit> decode(const QByteArray& bytes, EditState state)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto act = toAct(object["act"_L1].toObject());
    if (!act || object["id"_L1].toString().isEmpty()) return std::nullopt;
    Edit edit{EditId(object["id"_L1].toString()), *act, state, object["about"_L1].toString(), 0, 0, {}};
    edit.createdAt = EpochMs(object["createdAt"_L1].toDouble());
    edit.holdUntil = EpochMs(object["holdUntil"_L1].toDouble());
    In()(object.value("origin"_L1), edit.origin);
    In()(object.value("theirs"_L1), edit.theirs);
    const QJsonObject error = object["error"_L1].toObject();
    edit.error.kind = api::ApiError::Kind(error["kind"_L1].toInt());
    edit.error.httpStatus = error["status"_L1].toInt();
    edit.error.serverText = error["text"_L1].toString();
    edit.error.where = error["where"_L1].toString();
    return edit;
}

} // namespace yoyaku::editcodec
