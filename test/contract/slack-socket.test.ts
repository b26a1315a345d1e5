import { createSlackDriver } from '../support/channel-drivers/slack.ts';
import { channelContract } from './channel-contract.ts';

channelContract('Slack, by Socket Mode', () => createSlackDriver('socket'));
