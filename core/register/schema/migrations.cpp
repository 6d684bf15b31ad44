#include "core/register/schema/migrations.h"

namespace registry {

// Each in the file of its number.
const char* migration001();
const char* migration002();
const char* migration003();
const char* migration004();
const char* migration005();
const char* migration006();
const char* migration007();
const char* migration008();
const char* migration009();
const char* migration010();
const char* migration011();
const char* migration012();
const char* migration013();

std::span<const Migration> migrations()
{
    static const Migration kMigrations[] = {
        {1, migration001(), "607379dc393614d5243b5104b3b9cbd47dc8325cd21c6f26369489aa6244cab2"},
        {2, migration002(), "afba3a03d851e9660c27802ddc5234ba08b369d6313b4e373b79d4352885fef6"},
        {3, migration003(), "0efa054786075f1c164e0262ce0170265a254296c652b0d23d6df1881efe81f6"},
        {4, migration004(), "0efa054786075f1c164e0262ce0170265a254296c652b0d23d6df1881efe81f6"},
        {5, migration005(), "e138e8e09498df0ce8e3f6520417f9997e557e99b097c13ecf44d865d8b2dbc0"},
        {6, migration006(), "e635076235593df8a64d8024cac8bd63194f9982bcc428203053538e6d63be7c"},
        {7, migration007(), "91dd204816e0ded79ce0116a537c162dee5cb27c9520626821172643ad166af7"},
        {8, migration008(), "db9827776522790302e6a79916fab2e02a4666b54b77141ace9e1370b9aa6d25"},
        {9, migration009(), "db9827776522790302e6a79916fab2e02a4666b54b77141ace9e1370b9aa6d25"},
        {10, migration010(), "f630aa58d4bee60dbd5c6878179b95776dbd34fa9764e42829d88284b9b763cf"},
        {11, migration011(), "3ad73ec3ee397736d8c65c4edb0aa8d51fef6a7d891099c37b9f7190811cb017"},
        {12, migration012(), "3782e05e0d5194665385848c3aedbceee1bb26e57d3759e757acdd6a7a58a973"},
        {13, migration013(), "21198e834372cbb8728d9c64e00e72900547509b972b61d37c56be800fb846f0"},
    };
    return kMigrations;
}

} // namespace registry
